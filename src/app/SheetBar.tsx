import { isContested, STANDINGS } from '../model/standing';
import { onlyValues } from '../view/commands';
import { countContested } from '../view/headline';
import styles from './App.module.css';
import { useChange, useMoment, useShown, useStage } from './hooks';
import { openDialog, type Sheet, stage } from './stage';

/** On a narrow screen, the four words that bring up what a wide one shows at the edges. */
export function SheetBar() {
  const sheet = useStage((now) => now.sheet);
  const { atlas } = useMoment();
  const shown = useShown();
  const change = useChange();
  const contested = countContested(atlas, shown.claims.bits);
  const toggle = (name: Sheet) => stage.setState({ sheet: sheet === name ? 'none' : name });
  const disputes = STANDINGS.filter(isContested);
  return (
    <nav className={styles.sheetbar} aria-label="Sheets">
      <button type="button" data-tour="legend-word" aria-expanded={sheet === 'legend'} onClick={() => toggle('legend')}>
        Legend
      </button>
      <button type="button" data-tour="time-word" aria-expanded={sheet === 'time'} onClick={() => toggle('time')}>
        Time
      </button>
      <button
        type="button"
        disabled={!atlas.hasContested}
        onClick={() => change((view) => onlyValues(view, 'standings', disputes, STANDINGS))}
      >
        Disputed <span className={styles.badge}>{contested}</span>
      </button>
      <button type="button" onClick={() => openDialog({ kind: 'share' })}>
        Share
      </button>
    </nav>
  );
}
