import './styles/fonts.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ARRIVAL } from './arrival';
import { arrangeAhead } from './canvas/places-ahead';
import { SessionContext } from './hooks';
import { startWorker } from './own-worker';
import { pictureDrawn } from './picture';
import type { SessionControl } from './session';
import { sheetsLoaded } from './sheets-loaded';
import { stage } from './stage';
import { openEntry, openFirst } from './start';
import { followTheme } from './theme';
import { offerTour } from './tour-offer';

/** Opens what the address asks for and puts the page in place of the empty frame. */
export async function showPage() {
  followTheme();
  offerTour();
  const [opened] = await Promise.all([openFirst(ARRIVAL), sheetsLoaded()]);
  const root = createRoot(document.getElementById('root')!);
  if (!opened.ok) {
    const { StartFailure } = await import('./StartFailure');
    root.render(<StartFailure issues={opened.issues} />);
    return;
  }
  void arrangeAhead(opened.value.present());
  void followOnceDrawn(opened.value);
  root.render(
    <StrictMode>
      <SessionContext value={opened.value}>
        <App />
      </SessionContext>
    </StrictMode>,
  );
}

/** The address is kept in step, and measures and paths that take a while are worked out, once the first picture stands. */
async function followOnceDrawn(session: SessionControl) {
  await pictureDrawn;
  const [{ followAddress }, { followMeasures }, { followPaths }, { seekingWith }] = await Promise.all([
    import('./address'),
    import('./follow-measures'),
    import('./follow-paths'),
    import('./seeking'),
  ]);
  followAddress(session, openEntry);
  followMeasures(session);
  followPaths(
    { present: session.present, subscribe: session.store.subscribe },
    {
      seek: seekingWith(() => startWorker('paths')),
      tell: (shown) => stage.setState({ ranked: { shown, what: 'paths' } }),
    },
  );
}
