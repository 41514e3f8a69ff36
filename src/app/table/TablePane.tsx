import { Grid } from './Grid';
import { TableHeader } from './TableHeader';
import styles from './TablePane.module.css';
import { useRowHeight } from './use-row-height';
import { useRows } from './use-rows';

/** What is shown as a table of its claims, its actors or its pairs. */
export function TablePane() {
  const { sorted, isSorting } = useRows();
  const rowHeight = useRowHeight();
  return (
    <section className={styles.pane} aria-label="Table">
      <TableHeader {...{ rowHeight, isSorting }} {...(sorted && { sorted })} />
      {sorted && <Grid key={`${sorted.table.id} ${rowHeight}`} {...{ sorted, rowHeight, isSorting }} />}
    </section>
  );
}
