import type { ReactNode } from 'react';
import type { Proposition } from '../../view/sentences';
import { ActorNames } from './ActorName';
import styles from './CardTitle.module.css';

/** The head of a card: a small line of context, then the title, which takes the focus when the card changes under it. */
export function CardTitle({ context, children }: { readonly context?: ReactNode; readonly children: ReactNode }) {
  return (
    <header className={styles.head}>
      {context && <div className={styles.context}>{context}</div>}
      <h2 className={styles.title} tabIndex={-1} data-card-title="">
        {children}
      </h2>
    </header>
  );
}

/** A proposition as a title; its names select. */
export function PropositionTitle({ of: { subjects, relation, objects } }: { readonly of: Proposition }) {
  return (
    <>
      <ActorNames ids={subjects} /> {relation} <ActorNames ids={objects} />
    </>
  );
}
