import { useEffect, useRef, useState } from 'react';
import { compareDataset, comparisonIn } from '../../view/comparison-commands';
import { useChange, useMoment } from '../hooks';
import { notify } from '../stage';
import styles from './DatasetChoice.module.css';
import { type OtherEntry, otherEntries, readOther } from './others';

/** Chooses the dataset that the open one is compared with: of the site, kept in this browser, or a file. */
export function DatasetChoice() {
  const { atlas, view } = useMoment();
  const change = useChange();
  const chosen = comparisonIn(view);
  const other = chosen.kind === 'datasets' ? chosen.other : undefined;
  const entries = useEntries(atlas.dataset.id, other);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const reading = await readOther(file);
    if ('problem' in reading) notify(reading.problem);
    else change((now) => compareDataset(now, reading.id));
  };
  return (
    <span className={styles.choice}>
      <select
        aria-label="The dataset to compare with"
        value={other ?? ''}
        onChange={({ currentTarget: { value } }) => change((now) => compareDataset(now, value))}
      >
        {!entries.some(({ id }) => id === other) && <option value={other ?? ''}>{other ?? 'Choose a dataset'}</option>}
        {entries.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <button type="button" className="word-button" onClick={() => input.current?.click()}>
        A file…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="A dataset file to compare with"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          void take(file);
        }}
      />
    </span>
  );
}

/** Looks again when another one is chosen: a file may have come. */
function useEntries(own: string, other: string | undefined): readonly OtherEntry[] {
  const [entries, setEntries] = useState<readonly OtherEntry[]>([]);
  useEffect(() => {
    let wanted = true;
    void other;
    void otherEntries(own).then((found) => {
      if (wanted) setEntries(found);
    });
    return () => {
      wanted = false;
    };
  }, [own, other]);
  return entries;
}
