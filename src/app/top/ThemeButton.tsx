import { type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStage } from '../hooks';
import { stage, type Theme } from '../stage';
import styles from './TopBar.module.css';

const ICONS: Readonly<Record<Theme, LucideIcon>> = { system: SunMoon, light: Sun, dark: Moon };
const NAMES: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Goes round the themes: from the system's to the other one, to the one the system has, back to the system's. */
export function ThemeButton() {
  const theme = useStage((now) => now.theme);
  const system = useSystemTheme();
  const Icon = ICONS[theme];
  const next = after(theme, system);
  const label = `Theme: ${NAMES[theme]}; change to ${NAMES[next]}`;
  return (
    <button
      type="button"
      className={`${styles.icon} ${styles.theme}`}
      aria-label={label}
      title={label}
      onClick={() => stage.setState({ theme: next })}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

function after(theme: Theme, system: 'light' | 'dark'): Theme {
  if (theme === system) return 'system';
  if (theme !== 'system') return system;
  return system === 'dark' ? 'light' : 'dark';
}

/** The theme the system asks for, kept in step with it. */
function useSystemTheme(): 'light' | 'dark' {
  const dark = useSyncExternalStore(followSystem, () => systemQuery().matches);
  return dark ? 'dark' : 'light';
}

function followSystem(changed: () => void): () => void {
  const query = systemQuery();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function systemQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
