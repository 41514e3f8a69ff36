import type { ReactNode } from 'react';
import styles from './PaneHead.module.css';

interface PaneHeadProps {
  readonly title: string;
  /** What is said below the title, in a sentence or two. */
  readonly words: ReactNode;
  /** True to have a change of the words read out. */
  readonly live?: boolean;
  /** What a tour calls title and words by. */
  readonly tour?: string;
  /** What stands beside title and words, or where there is no room for that, below. */
  readonly children?: ReactNode;
}

/** The head of what stands in the centre: its title, how to read it, and what can be done with it. */
export function PaneHead({ title, words, live = false, tour, children }: PaneHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words} data-tour={tour}>
        <h1 dir="auto">{title}</h1>
        <p dir="auto" aria-live={live ? 'polite' : undefined}>
          {words}
        </p>
      </div>
      {children}
    </header>
  );
}
