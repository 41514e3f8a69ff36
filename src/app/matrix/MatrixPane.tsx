import { useMoment } from '../hooks';
import { MatrixBody } from './MatrixBody';
import styles from './MatrixPane.module.css';
import { MatrixTools } from './MatrixTools';
import { useMatrix } from './use-matrix';

/** Who acts on whom: a row for everyone who acts, a column for everyone who is acted on. */
export function MatrixPane() {
  const { atlas } = useMoment();
  const { matrix, starts } = useMatrix();
  return (
    <section className={styles.pane} aria-label="Matrix">
      <div className={styles.top}>
        <header className={styles.header}>
          <h1>Who acts on whom, cell by cell</h1>
          <p>
            Read a row for what an actor does, a column for what is done to it.{' '}
            {atlas.hasContested && (
              <>
                <span className={styles.marked}>A folded corner</span> means somebody denies it.
              </>
            )}
          </p>
        </header>
        <MatrixTools matrix={matrix} />
      </div>
      <MatrixBody matrix={matrix} starts={starts} />
    </section>
  );
}
