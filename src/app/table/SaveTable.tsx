import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../lib/text';
import { work } from '../follow-measures';
import { useAtlas } from '../hooks';
import { notify } from '../stage';
import { saveTable } from './save-table';
import type { Sorted } from './use-rows';

/** Saves the table as it stands, every row of it; measures are waited for. */
export function SaveTable({ sorted }: { readonly sorted: Sorted }) {
  const atlas = useAtlas();
  const [saving, setSaving] = useState<AbortController>();
  const isWaiting = useStore(work, ({ waiting }) => waiting.length > 0) && sorted.table.id === 'actors';
  useEffect(() => () => saving?.abort(), [saving]);
  const save = async () => {
    const leaving = new AbortController();
    setSaving(leaving);
    try {
      const name = await saveTable(atlas.dataset.id, sorted, leaving.signal);
      if (name) notify(`Saved ${name}: ${counted(sorted.rows.length, 'row')} in the order on the screen.`);
    } catch (reason) {
      if (!leaving.signal.aborted) notify(`The table could not be saved: ${String(reason)}.`);
    }
    setSaving(undefined);
  };
  if (saving) {
    return (
      <button type="button" className="word-button" onClick={() => saving.abort()}>
        Saving… stop
      </button>
    );
  }
  return (
    <button
      type="button"
      className="word-button"
      disabled={isWaiting}
      title={
        isWaiting ? 'Its measures are still being worked out' : 'All rows in this order, for spreadsheets, R and pandas'
      }
      onClick={() => void save()}
    >
      Save this table (CSV)
    </button>
  );
}
