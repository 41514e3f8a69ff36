import { nameOfActor } from '../../graph/atlas';
import { grouped } from '../../lib/text';
import type { Matching } from '../../view/comparison-matching';
import styles from './Matched.module.css';

const MOST = 200;

/** How the actors of two datasets were matched, in numbers, and name by name when it is opened. */
export function Matched({ matching: { matches, onlyHere, onlyThere } }: { readonly matching: Matching }) {
  const byId = matches.filter(({ by }) => by === 'id').length;
  const named = matches.filter(({ by }) => by === 'name');
  return (
    <>
      Actors in both: {grouped(byId)} by id, {grouped(named.length)} by name; only here {grouped(onlyHere.length)}, only
      there {grouped(onlyThere.length)}.{' '}
      {named.length > 0 && (
        <span className={styles.names}>
          By name:{' '}
          {named.slice(0, MOST).map(({ here, there }, at) => (
            <span key={here.id}>
              {at > 0 && '; '}
              <bdi>{nameOfActor(here)}</bdi> is <bdi>{nameOfActor(there)}</bdi> ({there.id})
            </span>
          ))}
          .
        </span>
      )}
    </>
  );
}
