import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { closePanel } from '../view/commands';
import { hasDetail } from '../view/detail';
import { nameOfSelection } from '../view/scopes';
import type { PanelId } from '../view/state';
import styles from './Aside.module.css';
import { Behind } from './Behind';
import { useChange, useMoment } from './hooks';
import { PANEL_LIST } from './panels';

const Card = lazy(async () => ({ default: (await import('./details/Card')).Card }));
const CARD = <Card />;

/** What stands beside the centre: the panel that is open, or the card of what is selected. */
export function Aside() {
  const { panel } = useMoment().view;
  return <Suspense>{panel ? <Beside panel={panel} /> : <Behind>{CARD}</Behind>}</Suspense>;
}

function Beside({ panel }: { readonly panel: PanelId }) {
  const change = useChange();
  const found = PANEL_LIST.find(({ id }) => id === panel);
  if (!found) return null;
  const { label, Content } = found;
  return (
    <section className={styles.beside} aria-label={label}>
      <button type="button" className={styles.close} aria-label={`Close ${label}`} onClick={() => change(closePanel)}>
        <X size={18} aria-hidden="true" />
      </button>
      <div className={styles.content}>
        <Content />
      </div>
      <Selected />
    </section>
  );
}

/** What is selected while a panel stands where its card would, and the way to that card. */
function Selected() {
  const { atlas, view } = useMoment();
  const change = useChange();
  if (!hasDetail(view)) return null;
  const name = nameOfSelection(view.selection, atlas);
  return (
    <p className={styles.selected}>
      <span>
        {name ? 'Selected: ' : 'A path is in focus'}
        <bdi>{name}</bdi>
      </span>
      <button type="button" className="word-button" onClick={() => change(closePanel)}>
        Open its card
      </button>
    </p>
  );
}
