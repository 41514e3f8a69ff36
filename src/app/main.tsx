import './styles/fonts.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followAddress } from './address';
import { SessionContext } from './hooks';
import { pictureDrawn } from './picture';
import { StartFailure } from './StartFailure';
import type { SessionControl } from './session';
import { openEntry, openFirst } from './start';
import { followTheme } from './theme';
import { offerTour } from './tour-offer';

// Ids and labels of a dataset are data; nothing may ever become a property of all objects.
Object.preventExtensions(Object.prototype);

/** Measures that take a while are worked out once the first picture stands, by claims until then. */
async function followMeasuresOnceDrawn(session: SessionControl) {
  await pictureDrawn;
  const { followMeasures } = await import('./follow-measures');
  followMeasures(session);
}

followTheme();
offerTour();
const root = createRoot(document.getElementById('root')!);
const opened = await openFirst(window.location.hash);
if (opened.ok) {
  followAddress(opened.value, openEntry);
  void followMeasuresOnceDrawn(opened.value);
  root.render(
    <StrictMode>
      <SessionContext value={opened.value}>
        <App />
      </SessionContext>
    </StrictMode>,
  );
} else {
  root.render(<StartFailure issues={opened.issues} />);
}
