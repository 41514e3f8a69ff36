import { closePanel, lookAt, openPanel, togglePanel } from '../view/commands';
import { hasDetail } from '../view/detail';
import { useChange, useMoment } from './hooks';
import { panelsOf } from './panels';
import { PANE_WORDS } from './panes';
import styles from './Strip.module.css';

/** The words that choose what stands in the centre and what stands beside it. */
export function Strip() {
  return (
    <div className={styles.strip}>
      <PaneWords />
      <PanelWords />
      <PanelChoice />
    </div>
  );
}

function PaneWords() {
  const { pane } = useMoment().view;
  const change = useChange();
  return (
    <nav aria-label="Panes">
      {PANE_WORDS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={pane === id ? 'page' : undefined}
          onClick={() => change((view) => lookAt(view, id))}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

function PanelWords() {
  const { atlas, view } = useMoment();
  const change = useChange();
  return (
    <nav aria-label="Panels" className={styles.panels}>
      {hasDetail(view) && (
        <button type="button" aria-pressed={view.panel === undefined} onClick={() => change(closePanel)}>
          Card
        </button>
      )}
      {panelsOf({ atlas }).map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={view.panel === id}
          onClick={() => change((now) => togglePanel(now, id))}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** The same words where there is no room for them side by side. */
function PanelChoice() {
  const { atlas, view } = useMoment();
  const change = useChange();
  return (
    <select
      className={styles.choice}
      aria-label="Panel"
      value={view.panel ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const panel = panelsOf({ atlas }).find(({ id }) => id === value);
        change((now) => (panel ? openPanel(now, panel.id) : closePanel(now)));
      }}
    >
      <option value="">{hasDetail(view) ? 'Card' : 'Panel'}</option>
      {panelsOf({ atlas }).map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
