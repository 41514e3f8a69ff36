import { Behind } from '../Behind';
import { useAtlas } from '../hooks';
import { Marked } from '../ui/Marked';
import { PaneHead } from '../ui/PaneHead';
import { MatrixBody } from './MatrixBody';
import styles from './MatrixPane.module.css';
import { MatrixTools } from './MatrixTools';
import { useMatrix } from './use-matrix';

/** Who acts on whom: a row for everyone who acts, a column for everyone who is acted on. */
export function MatrixPane() {
  return <Behind>{WHOLE}</Behind>;
}

function Whole() {
  const atlas = useAtlas();
  const { matrix, starts } = useMatrix();
  return (
    <section className={styles.pane} aria-label="Matrix">
      <PaneHead
        title="Who acts on whom, cell by cell"
        words={
          <>
            Read a row for what an actor does, a column for what is done to it.{' '}
            {atlas.hasContested && (
              <>
                <Marked>A folded corner</Marked> means somebody denies it.
              </>
            )}
          </>
        }
      >
        <MatrixTools matrix={matrix} />
      </PaneHead>
      <MatrixBody matrix={matrix} starts={starts} />
    </section>
  );
}

const WHOLE = <Whole />;
