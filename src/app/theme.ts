import { forcedColours, takeForcedColours } from './forced-colours';
import { stage, type Theme } from './stage';

const KEY = 'actor-atlas:theme';

/** Sets the page's theme from the reader's choice, or else the system's, and keeps it in step with both. */
export function followTheme() {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const chosen = remembered();
  if (chosen) stage.setState({ theme: chosen });
  const apply = () => {
    const { theme } = stage.getState();
    const isSystems = theme === 'system' || forcedColours.matches;
    const dark = isSystems ? system.matches : theme === 'dark';
    takeForcedColours(document.documentElement);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  forcedColours.addEventListener('change', apply);
  stage.subscribe((now, before) => {
    if (now.theme === before.theme) return;
    remember(now.theme);
    apply();
  });
}

function remembered(): Theme | undefined {
  try {
    const theme = window.localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    // Storage may be forbidden; the system's theme then holds.
    return undefined;
  }
}

function remember(theme: Theme) {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
