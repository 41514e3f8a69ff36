import { lazy, Suspense, useEffect } from 'react';
import styles from './App.module.css';
import { Dialogs } from './Dialogs';
import { Headline } from './headline/Headline';
import { useMoment, useShown, useStage } from './hooks';
import { Notice } from './Notice';
import { PANE_LIST } from './panes';
import { pictureDrawn } from './picture';
import { SheetBar } from './SheetBar';
import { Strip } from './Strip';
import type { Moment } from './session';
import { stage } from './stage';
import { TopBar } from './top/TopBar';
import { useShortcuts } from './use-shortcuts';

// The picture's library is by far the largest part: it is asked for at once and comes while the rest is built.
const canvas = import('./canvas/Canvas');
const Canvas = lazy(async () => ({ default: (await canvas).Canvas }));
const NothingPasses = lazy(async () => ({ default: (await import('./empty/NothingPasses')).NothingPasses }));
const PresentBar = lazy(async () => ({ default: (await import('./story/PresentBar')).PresentBar }));
// What stands around the picture comes when the picture stands: it is read first.
const Legend = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./filters/Legend')).Legend };
});
const SelectionStatus = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./details/SelectionStatus')).SelectionStatus };
});
const ShownStatus = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./filters/ShownStatus')).ShownStatus };
});
const TimelinePanel = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./timeline/TimelinePanel')).TimelinePanel };
});
const TourInvitation = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./tour/TourInvitation')).TourInvitation };
});
const Tour = lazy(async () => ({ default: (await import('./tour/Tour')).Tour }));
const Aside = lazy(async () => ({ default: (await import('./Aside')).Aside }));

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
  const isPresenting = useStage((now) => now.presenting);
  const tour = useStage((now) => now.tour);
  const empty = useShown().claims.length === 0;
  const carded = view.panel !== undefined || view.selection.kind !== 'nothing' || view.focus.kind === 'path';
  const pane = PANE_LIST.find(({ id }) => id === view.pane);
  return (
    <div className={styles.page} data-sheet={sheet} data-carded={carded} data-telling={isPresenting}>
      <TopBar />
      <div className={styles.strip} data-tour="strip">
        <Strip />
      </div>
      <aside className={styles.legend} data-tour="legend" aria-label="Legend and filters">
        <Suspense>
          <Legend />
        </Suspense>
      </aside>
      <main className={styles.centre}>
        {!empty && !pane && <Headline />}
        <div className={styles.picture}>
          {/* The picture stays where it is below another pane: it is what is exported, and there at once when looked at again. */}
          <div className={styles.below} inert={pane !== undefined}>
            <Suspense fallback={<p className={styles.waiting}>Drawing…</p>}>
              <Canvas />
            </Suspense>
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
      </main>
      {isPresenting ? (
        <div className={styles.telling}>
          <Suspense>
            <PresentBar />
          </Suspense>
        </div>
      ) : (
        <section className={styles.time} data-tour="time" aria-label="Timeline">
          <Suspense>
            <TimelinePanel />
          </Suspense>
        </section>
      )}
      {carded && (
        <aside className={styles.card} aria-label={view.panel ? 'Panel' : 'Card'}>
          <Suspense>
            <Aside />
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
        <ShownStatus />
      </Suspense>
      {tour === 'offered' && (
        <div className={styles.offer}>
          <Suspense>
            <TourInvitation />
          </Suspense>
        </div>
      )}
      {tour === 'on' && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
      <Notice />
      <Dialogs />
    </div>
  );
}
