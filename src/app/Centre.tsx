import { lazy, Suspense } from 'react';
import styles from './Centre.module.css';
import { comingOf, useComing } from './coming';
import { Headline } from './headline/Headline';
import { useMoment, useShown } from './hooks';
import { PANE_LIST } from './panes';

// The picture's library is by far the largest part: it is asked for at once and comes while the rest is built.
const canvas = comingOf(import('./canvas/Canvas').then(({ Canvas }) => Canvas));
const NothingPasses = lazy(async () => ({ default: (await import('./empty/NothingPasses')).NothingPasses }));

/** The centre of the page: the picture under its headline, or another pane; and why nothing passes, where nothing does. */
export function Centre() {
  const { view } = useMoment();
  const empty = useShown().claims.length === 0;
  const Canvas = useComing(canvas);
  const pane = PANE_LIST.find(({ id }) => id === view.pane);
  return (
    <>
      {!empty && !pane && <Headline />}
      <div className={styles.picture}>
        {/* The picture stays where it is below another pane: it is what is exported, and there at once when looked at again. */}
        <div className={styles.below} inert={pane !== undefined}>
          {Canvas ? <Canvas /> : <p className={styles.waiting}>Drawing…</p>}
        </div>
        {pane && (
          <div className={styles.pane}>
            <Suspense fallback={<p className={styles.waiting}>Opening…</p>}>
              <pane.Content />
            </Suspense>
          </div>
        )}
        {empty && (
          <div className={styles.empty}>
            <Suspense>
              <NothingPasses />
            </Suspense>
          </div>
        )}
      </div>
    </>
  );
}
