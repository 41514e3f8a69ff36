import type { ReactNode } from 'react';
import styles from './Marked.module.css';

/** Words on the marker: what is contested, as lines and cells are marked for it. */
export function Marked({ children }: { readonly children: ReactNode }) {
  return <span className={styles.marked}>{children}</span>;
}
