import type { ReactNode } from 'react';
import styles from './Part.module.css';

interface PartProps {
  readonly title: string;
  /** What stands at the other end of the title: mostly how many there are. */
  readonly aside?: ReactNode;
  /** What the part is called by who looks for it among others; a part without a name is none of those. */
  readonly name?: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a card or a panel: a title over a list, ruled off from what stands above. */
export function Part({ title, aside, name, note, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={name}>
      <h3>
        {title}
        {aside !== undefined && (
          <>
            {' '}
            <span>{aside}</span>
          </>
        )}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
