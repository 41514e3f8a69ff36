import { CircleHelp, Moon, Redo2, Search, Sun, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { useMoment, useSession, useStage } from '../hooks';
import { openDialog, stage } from '../stage';
import styles from './TopBar.module.css';

/** The bar above everything: which dataset, search, undo and redo, share, export. */
export function TopBar() {
  const { atlas } = useMoment();
  return (
    <header className={styles.bar}>
      <strong className={styles.name}>Actor Atlas</strong>
      <button
        type="button"
        className={styles.dataset}
        onClick={() => openDialog({ kind: 'datasets' })}
        title="Open another dataset"
      >
        <bdi>{atlas.dataset.title}</bdi> <span aria-hidden="true">▾</span>
      </button>
      <button
        type="button"
        className={styles.search}
        onClick={() => openDialog({ kind: 'search' })}
        aria-label="Find an actor or claim"
        aria-keyshortcuts="/"
      >
        <Search size={16} aria-hidden="true" />
        <span>Find an actor or claim</span>
        <kbd>/</kbd>
      </button>
      <Steps />
      <ThemeButton />
      <button type="button" className={styles.icon} aria-label="Help" onClick={() => openDialog({ kind: 'help' })}>
        <CircleHelp size={18} aria-hidden="true" />
      </button>
      <button type="button" className={styles.word} onClick={() => openDialog({ kind: 'share' })}>
        Share
      </button>
      <button type="button" className={`main-button ${styles.export}`} onClick={() => openDialog({ kind: 'export' })}>
        Export
      </button>
    </header>
  );
}

function Steps() {
  const session = useSession();
  const history = useStore(session.store, (state) => state.history);
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label="Undo"
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={history.past.length === 0}
        onClick={session.undo}
      >
        <Undo2 size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        disabled={history.future.length === 0}
        onClick={session.redo}
      >
        <Redo2 size={18} aria-hidden="true" />
      </button>
    </>
  );
}

function ThemeButton() {
  const dark = useStage(
    ({ theme }) =>
      theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={dark ? 'Light theme' : 'Dark theme'}
      onClick={() => stage.setState({ theme: dark ? 'light' : 'dark' })}
    >
      {dark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
    </button>
  );
}
