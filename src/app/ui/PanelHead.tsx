import type { ReactNode } from 'react';
import styles from './PanelHead.module.css';

/** The head of what stands beside the centre: its title, and what it says of all below; `live` has a change of that read out. */
export function PanelHead({
  title,
  words,
  live = false,
}: {
  readonly title: string;
  readonly words?: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {words && (
        <p className={styles.words} aria-live={live ? 'polite' : undefined}>
          {words}
        </p>
      )}
    </>
  );
}
