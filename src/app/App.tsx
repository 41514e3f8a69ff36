import { lazy, Suspense, useEffect } from 'react';
import styles from './App.module.css';
import { Dialogs } from './Dialogs';
import { Headline } from './headline/Headline';
import { useMoment, useShown, useStage } from './hooks';
import { Notice } from './Notice';
import { pictureDrawn } from './picture';
import { SheetBar } from './SheetBar';
import type { Moment } from './session';
import { stage } from './stage';
import { TopBar } from './top/TopBar';
import { useShortcuts } from './use-shortcuts';

// The picture's library is by far the largest part: it is asked for at once and comes while the rest is built.
const canvas = import('./canvas/Canvas');
const Canvas = lazy(async () => ({ default: (await canvas).Canvas }));
const NothingPasses = lazy(async () => ({ default: (await import('./empty/NothingPasses')).NothingPasses }));
// What stands around the picture comes when the picture stands: it is read first.
const Legend = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./filters/Legend')).Legend };
});
const SelectionStatus = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./details/SelectionStatus')).SelectionStatus };
});
const TimelinePanel = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./timeline/TimelinePanel')).TimelinePanel };
});
const Card = lazy(async () => ({ default: (await import('./details/Card')).Card }));

/** Builds the search of a dataset once its picture stands. */
function usePreparedSearch({ atlas }: Moment) {
  useEffect(() => {
    const leaving = new AbortController();
    void pictureDrawn
      .then(() => import('./search/prepare-search'))
      .then(({ prepareSearch }) => prepareSearch(atlas, leaving.signal));
    return () => leaving.abort();
  }, [atlas]);
}

/** The whole page: legend, picture, timeline and card around one moment. */
export function App() {
  useShortcuts();
  const moment = useMoment();
  const { view } = moment;
  usePreparedSearch(moment);
  const sheet = useStage((now) => now.sheet);
  const empty = useShown().claims.length === 0;
  const carded = view.selection.kind !== 'nothing' || view.focus.kind === 'path';
  return (
    <div className={styles.page} data-sheet={sheet} data-carded={carded}>
      <TopBar />
      <aside className={styles.legend} aria-label="Legend and filters">
        <Suspense>
          <Legend />
        </Suspense>
      </aside>
      <main className={styles.centre}>
        {!empty && <Headline />}
        <div className={styles.picture}>
          <Suspense fallback={<p className={styles.waiting}>Drawing…</p>}>
            <Canvas />
          </Suspense>
          {empty && (
            <div className={styles.empty}>
              <Suspense>
                <NothingPasses />
              </Suspense>
            </div>
          )}
        </div>
      </main>
      <section className={styles.time} aria-label="Timeline">
        <Suspense>
          <TimelinePanel />
        </Suspense>
      </section>
      {carded && (
        <aside className={styles.card} aria-label="Card">
          <Suspense>
            <Card />
          </Suspense>
        </aside>
      )}
      <SheetBar />
      {sheet !== 'none' && (
        <button
          type="button"
          className={styles.scrim}
          aria-label="Close the sheet"
          onClick={() => stage.setState({ sheet: 'none' })}
        />
      )}
      <Suspense>
        <SelectionStatus />
      </Suspense>
      <Notice />
      <Dialogs />
    </div>
  );
}
