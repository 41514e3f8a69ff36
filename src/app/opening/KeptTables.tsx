import { useCallback, useEffect, useState } from 'react';
import { counted, grouped } from '../../lib/text';
import { listKept, removeKept } from '../../sources/kept';
import type { KeptHead } from '../../sources/shelves';
import { useMoment, useSession } from '../hooks';
import { closeDialog, notify } from '../stage';
import styles from './DatasetsDialog.module.css';
import { openKeptAtlas } from './kept-atlas';
import { showOpened } from './show-opened';

/** The tables of events that this browser keeps, each to be opened or let go of; nothing where it keeps none. */
export function KeptTables() {
  const [kept, setKept] = useState<readonly KeptHead[]>([]);
  const look = useCallback(async () => setKept(await listKept()), []);
  useEffect(() => void look(), [look]);
  if (kept.length === 0) return null;
  const bytes = kept.reduce((sum, table) => sum + table.bytes, 0);
  return (
    <section className={styles.kept} aria-labelledby="kept-tables">
      <h3 id="kept-tables">
        Kept in this browser <span className={styles.sum}>{inMegabytes(bytes)}</span>
      </h3>
      <ul className={styles.list}>
        {kept.map((table) => (
          <li key={table.digest}>
            <KeptTable table={table} onRemoved={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptTable({ table, onRemoved }: { readonly table: KeptHead; readonly onRemoved: () => void }) {
  const session = useSession();
  const isOpen = useMoment().atlas.dataset.id === table.id;
  const open = async () => {
    closeDialog();
    const atlas = await openKeptAtlas(table.id);
    if (atlas) await showOpened(session, atlas);
    else notify(`${table.title} could not be opened: this browser no longer keeps it.`);
  };
  const remove = async () => {
    try {
      await removeKept(table.digest);
    } catch (error) {
      notify(`${table.title} could not be removed: ${String(error)}.`);
    }
    onRemoved();
  };
  return (
    <div className={styles.row}>
      <button type="button" className={styles.entry} onClick={open} disabled={isOpen}>
        <span className={styles.title}>
          <bdi>{table.title}</bdi>
        </span>
        <span className={styles.numbers}>
          {counted(table.actors, 'actor')}, {counted(table.rows, 'claim')}, {inMegabytes(table.bytes)}
          {isOpen && '; open now'}
        </span>
      </button>
      <button type="button" className="word-button" onClick={remove} aria-label={`Remove ${table.title}`}>
        Remove
      </button>
    </div>
  );
}

function inMegabytes(bytes: number): string {
  return `${grouped(bytes / 1e6, { maximumFractionDigits: 1 })} MB`;
}
