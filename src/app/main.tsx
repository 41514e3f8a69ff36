import './styles/fonts.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followAddress } from './address';
import { followRanking } from './follow-ranking';
import { SessionContext } from './hooks';
import { StartFailure } from './StartFailure';
import { openEntry, openFirst } from './start';
import { followTheme } from './theme';

// Ids and labels of a dataset are data; nothing may ever become a property of all objects.
Object.preventExtensions(Object.prototype);

followTheme();
const root = createRoot(document.getElementById('root')!);
const opened = await openFirst(window.location.hash);
if (opened.ok) {
  followAddress(opened.value, openEntry);
  followRanking(opened.value);
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
