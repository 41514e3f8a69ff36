import { lazy, Suspense, useEffect } from 'react';
import styles from './App.module.css';
import { Centre } from './Centre';
import { Dialogs } from './Dialogs';
import { Foot } from './Foot';
import { Guidance } from './Guidance';
import { useMoment, useStage } from './hooks';
import { Notice } from './Notice';
import { onceDrawn } from './once-drawn';
import { pictureDrawn } from './picture';
import { SheetBar } from './SheetBar';
import { Strip } from './Strip';
import type { Moment } from './session';
import { stage } from './stage';
import { TopBar } from './top/TopBar';
import { useShortcuts } from './use-shortcuts';

const Legend = onceDrawn(async () => (await import('./filters/Legend')).Legend);
const SelectionStatus = onceDrawn(async () => (await import('./details/SelectionStatus')).SelectionStatus);
const ShownStatus = onceDrawn(async () => (await import('./filters/ShownStatus')).ShownStatus);
const Aside = lazy(async () => ({ default: (await import('./Aside')).Aside }));

/** Builds the search of a dataset once its picture stands. */
function usePreparedSearch({ atlas }: Moment) {
  useEffect(() => {
    const leaving = new AbortController();
    void pictureDrawn
      .then(() => Promise.all([import('./search/prepare-search'), import('./search/SearchDialog')]))
      .then(([{ prepareSearch }]) => prepareSearch(atlas, leaving.signal));
    return () => leaving.abort();
  }, [atlas]);
}

/** Past the bar and the legend, of more than a hundred steps: to the picture, or to what lies over it. */
function skipToCentre() {
  const centre = document.querySelector('main');
  const inside = [...(centre?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])];
  (inside.find((element) => !element.closest('[inert]')) ?? centre)?.focus();
}

/** The whole page: legend, picture, timeline and card around one moment. */
export function App() {
  useShortcuts();
  const moment = useMoment();
  const { view } = moment;
  usePreparedSearch(moment);
  const sheet = useStage((now) => now.sheet);
  const isPresenting = useStage((now) => now.presenting);
  const carded = view.panel !== undefined || view.selection.kind !== 'nothing' || view.focus.kind === 'path';
  return (
    <div className={styles.page} data-sheet={sheet} data-carded={carded} data-telling={isPresenting}>
      <button type="button" className={styles.skip} onClick={skipToCentre}>
        Skip to what is shown
      </button>
      <TopBar />
      <div className={styles.strip} data-tour="strip">
        <Strip />
      </div>
      <aside className={styles.legend} data-tour="legend" aria-label="Legend and filters">
        <Suspense>
          <Legend />
        </Suspense>
      </aside>
      <main className={styles.centre} tabIndex={-1}>
        <Centre />
      </main>
      <Foot />
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
      <Guidance />
      <Notice />
      <Dialogs />
    </div>
  );
}
