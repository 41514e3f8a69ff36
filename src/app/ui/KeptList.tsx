import { useCallback, useEffect, useId, useState } from 'react';
import { useMoment } from '../hooks';
import { closeDialog, notify } from '../stage';
import entries from './EntryList.module.css';
import styles from './KeptList.module.css';

/** One of the things of a kind that this browser keeps. */
export interface KeptThing {
  /** Told from all others that are kept; `dataset` is the id of what it opens as. */
  readonly key: string;
  readonly dataset: string;
  readonly title: string;
  readonly words: string;
}

/** Where things of a kind are kept; opening answers false for what is no longer there, removing throws what stands in its way. */
export interface Keeping<Thing extends KeptThing> {
  readonly list: () => Promise<readonly Thing[]>;
  readonly open: (thing: Thing) => Promise<boolean>;
  readonly remove: (thing: Thing) => Promise<void>;
  /** How much they take up altogether, in words. */
  readonly sum?: (things: readonly Thing[]) => string;
}

/** What this browser keeps of a kind, each to be opened or let go of; nothing where it keeps none. */
export function KeptList<Thing extends KeptThing>({
  heading,
  keeping,
}: {
  readonly heading: string;
  readonly keeping: Keeping<Thing>;
}) {
  const id = useId();
  const [things, setThings] = useState<readonly Thing[]>([]);
  const look = useCallback(async () => setThings(await keeping.list()), [keeping]);
  useEffect(() => void look(), [look]);
  if (things.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading} {keeping.sum && <span className={styles.sum}>{keeping.sum(things)}</span>}
      </h3>
      <ul className={entries.list}>
        {things.map((thing) => (
          <li key={thing.key}>
            <Kept thing={thing} keeping={keeping} onRemoved={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kept<Thing extends KeptThing>({
  thing,
  keeping,
  onRemoved,
}: {
  readonly thing: Thing;
  readonly keeping: Keeping<Thing>;
  readonly onRemoved: () => void;
}) {
  const isOpen = useMoment().atlas.dataset.id === thing.dataset;
  const open = async () => {
    closeDialog();
    if (await keeping.open(thing)) return;
    notify(`${thing.title} could not be opened: this browser no longer keeps it.`);
  };
  const remove = async () => {
    try {
      await keeping.remove(thing);
    } catch (error) {
      notify(`${thing.title} could not be removed: ${String(error)}.`);
    }
    onRemoved();
  };
  return (
    <div className={styles.row}>
      <button type="button" className={entries.entry} disabled={isOpen} onClick={() => void open()}>
        <span className={entries.title}>
          <bdi>{thing.title}</bdi>
        </span>
        <span className={entries.numbers}>
          {thing.words}
          {isOpen && '; open now'}
        </span>
      </button>
      <button type="button" className="word-button" aria-label={`Remove ${thing.title}`} onClick={() => void remove()}>
        Remove
      </button>
    </div>
  );
}
