import { useState } from 'react';
import type { ActorId } from '../../model/ids';
import { useConnection, useEngines } from '../engine-connection';
import { useSession } from '../hooks';
import styles from './Fetched.module.css';
import { Fetching } from './Fetching';
import { fetchWays } from './fetching';

const HOPS = [2, 3, 4] as const;

/** Asks the engine for the shortest paths between two actors: those above run over what was fetched only. */
export function EnginePaths({ from, to }: { readonly from: ActorId; readonly to: ActorId }) {
  const session = useSession();
  const connection = useConnection();
  const isBusy = useEngines(({ tasks }) => tasks.length > 0);
  const [hops, setHops] = useState<number>(HOPS[1]);
  if (!connection) return null;
  return (
    <section className={styles.fetched} aria-label="Paths in the engine">
      <p>These paths run over what was fetched. The engine may have shorter ones.</p>
      <p className={styles.deeds}>
        <label>
          of at most{' '}
          <select value={hops} onChange={({ target }) => setHops(Number(target.value))}>
            {HOPS.map((count) => (
              <option key={count} value={count}>
                {count} steps
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="word-button"
          disabled={isBusy}
          onClick={() => void fetchWays(session, [from, to], hops)}
        >
          Ask the engine
        </button>
      </p>
      <Fetching />
    </section>
  );
}
