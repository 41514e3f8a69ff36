import { CircleHelp, type LucideIcon, Redo2, Search, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useMoment, useSession } from '../hooks';
import { openDialog } from '../stage';
import { ThemeButton } from './ThemeButton';
import styles from './TopBar.module.css';

/** The bar above everything: which dataset, search, undo and redo, share, export. */
export function TopBar() {
  const { title } = useMoment().atlas.dataset;
  useEffect(() => {
    document.title = `${title} – Actor Atlas`;
  }, [title]);
  return (
    <header className={styles.bar}>
      <div className={styles.masthead}>
        <strong className={styles.name}>Actor Atlas</strong>
        <button
          type="button"
          className={styles.dataset}
          onClick={() => openDialog({ kind: 'datasets' })}
          title={`${title}: open another dataset`}
        >
          <bdi>{title}</bdi> <span aria-hidden="true">▾</span>
        </button>
      </div>
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
      <button
        type="button"
        className={styles.icon}
        data-tour="help"
        aria-label="Help"
        onClick={() => openDialog({ kind: 'help' })}
      >
        <CircleHelp size={18} aria-hidden="true" />
      </button>
      <button type="button" className={styles.word} data-tour="tell" onClick={() => openDialog({ kind: 'share' })}>
        Share
      </button>
      <button
        type="button"
        className={`main-button ${styles.export}`}
        data-tour="tell"
        onClick={() => openDialog({ kind: 'export' })}
      >
        Export
      </button>
    </header>
  );
}

function Steps() {
  const session = useSession();
  const { past, future } = useStore(session.store, (state) => state.history);
  return (
    <>
      <Step name="Undo" icon={Undo2} keys="Control+Z Meta+Z" possible={past.length > 0} onClick={session.undo} />
      <Step
        name="Redo"
        icon={Redo2}
        keys="Control+Shift+Z Meta+Shift+Z"
        possible={future.length > 0}
        onClick={session.redo}
      />
    </>
  );
}

function Step({
  name,
  icon: Icon,
  keys,
  possible,
  onClick,
}: {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly possible: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={name}
      aria-keyshortcuts={keys}
      disabled={!possible}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
