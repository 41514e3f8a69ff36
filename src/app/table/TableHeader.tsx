import { useStore } from 'zustand';
import { counted, grouped } from '../../lib/text';
import { hide, selectedActors } from '../../view/commands';
import { showTable } from '../../view/table-commands';
import { orderInWords } from '../../view/table-heads';
import { TABLES, type TableId } from '../../view/table-state';
import { goOnMeasuring, stopMeasuring, work } from '../follow-measures';
import { useChange, useMoment } from '../hooks';
import { PaneHead } from '../ui/PaneHead';
import { mostRows } from './most-rows';
import { SaveTable } from './SaveTable';
import styles from './TableHeader.module.css';
import type { Sorted } from './use-rows';
import { Workings } from './Workings';

const WORDS: Readonly<Record<TableId, string>> = { claims: 'Claims', actors: 'Actors', pairs: 'Pairs' };

/** What the table holds and in what order, which table it is, and what can be done with it. */
export function TableHeader({
  sorted,
  rowHeight,
  isSorting,
}: {
  readonly sorted?: Sorted;
  readonly rowHeight: number;
  readonly isSorting: boolean;
}) {
  return (
    <PaneHead
      title={sorted ? `${counted(sorted.rows.length, sorted.table.noun)} shown` : 'Sorting…'}
      words={
        <>
          {sorted && orderOf(sorted, rowHeight)} {isSorting && 'Sorting…'}
        </>
      }
      live
    >
      <div className={styles.tools}>
        <Choice />
        {sorted?.table.id === 'actors' && <Hide />}
        {sorted && <SaveTable sorted={sorted} />}
      </div>
      {sorted?.table.id === 'actors' && (
        <div className={styles.measures}>
          <Working />
          <Workings />
        </div>
      )}
    </PaneHead>
  );
}

/** `By when true, the earliest first.` */
function orderOf({ table, rows, sort }: Sorted, rowHeight: number): string {
  const order = orderInWords(table.id, sort.column, sort.down);
  const most = mostRows(rowHeight);
  const cut = ` The first ${grouped(most)} are listed; a filter or another order brings others.`;
  return `${order[0]?.toUpperCase()}${order.slice(1)}.${rows.length > most ? cut : ''}`;
}

function Choice() {
  const { id } = useMoment().view.table;
  const change = useChange();
  return (
    <fieldset className={styles.choice}>
      <legend className="only-heard">Rows</legend>
      {TABLES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === id}
          onClick={() => change((view) => showTable(view, one))}
        >
          {WORDS[one]}
        </button>
      ))}
    </fieldset>
  );
}

/** Takes the selected actors out of the view. */
function Hide() {
  const { selection } = useMoment().view;
  const change = useChange();
  const ids = selectedActors(selection);
  if (selection.kind !== 'actors') return null;
  return (
    <button type="button" className="word-button" onClick={() => change((view) => hide(view, ids))}>
      Hide {grouped(ids.length)} selected
    </button>
  );
}

/** How far the measures are. */
function Working() {
  const { waiting, isStopped } = useStore(work);
  if (waiting.length > 0) {
    return (
      <p role="status">
        Working out {counted(waiting.length, 'measure')}…{' '}
        <button type="button" className="word-button" onClick={stopMeasuring}>
          Stop
        </button>
      </p>
    );
  }
  if (!isStopped) return null;
  return (
    <p role="status">
      Not all measures were worked out.{' '}
      <button type="button" className="word-button" onClick={goOnMeasuring}>
        Work them out
      </button>
    </p>
  );
}
