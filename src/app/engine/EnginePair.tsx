import type { Atlas } from '../../graph/atlas';
import { claimsBetween } from '../../graph/between';
import { counted, grouped } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { readingOf, restrictionKey, UNRESTRICTED } from '../../sources/window/engine-window';
import { restrictionOf } from '../../sources/window/restriction';
import { windowOf } from '../../sources/window/window-atlas';
import { ageInWords, partOf } from '../../view/engine-words';
import { baseOf, mergedIn } from '../../view/folding';
import { pairOfActors } from '../../view/ties';
import { useConnection, useEngines } from '../engine-connection';
import { useMoment, useSession } from '../hooks';
import styles from './Fetched.module.css';
import { Fetching } from './Fetching';
import { fetchBetween } from './fetching';
import { useNow } from './use-now';

const NEXT = 500;
/** More claims of one pair make a picture of nothing else. */
const MOST = 20_000;

/** How many of the claims between two actors were fetched, and more of them by choice. */
export function EnginePair({ ends }: { readonly ends: readonly [ActorId, ActorId] }) {
  const session = useSession();
  const { atlas, view } = useMoment();
  const connection = useConnection();
  const isBusy = useEngines(({ tasks }) => tasks.length > 0);
  const now = useNow();
  const window = windowOf(atlas);
  // Who stands for several on screen is nobody whom the engine knows.
  if (!window || !ends.every((end) => mergedIn(atlas, end).length === 1)) return null;
  const restriction = restrictionOf(atlas, view);
  const whole = readingOf(window, ends, UNRESTRICTED);
  const own = restrictionKey(restriction) === '' ? undefined : readingOf(window, ends, restriction);
  const here = claimsHere(atlas, ends);
  const left = whole ? whole.of - whole.read : 0;
  const fetch = (limit: number, by = UNRESTRICTED) => void fetchBetween(session, ends, limit, by);
  return (
    <section className={styles.fetched} aria-label="Fetched of the engine">
      <p>
        {whole ? (
          <>
            Fetched: <b>{partOf(Math.max(here, whole.read), whole.of)}</b> claims of this pair,{' '}
            {ageInWords(whole.at, now)}.
          </>
        ) : (
          <>Of this pair only what came along with others was fetched.</>
        )}
        {own && !own.isWhole && own !== whole && <> Of those that pass now: {partOf(own.read, own.of)}.</>}
      </p>
      {connection && !whole?.isWhole && (
        <p className={styles.deeds}>
          <button type="button" className="word-button" disabled={isBusy} onClick={() => fetch(NEXT)}>
            {whole && left <= NEXT ? `Fetch the other ${grouped(left)}` : `Fetch the next ${grouped(NEXT)}`}
          </button>
          {left > NEXT && (
            <button type="button" className="word-button" disabled={isBusy} onClick={() => fetch(Math.min(left, MOST))}>
              {left <= MOST ? `Fetch all ${grouped(left)}` : `Fetch ${counted(MOST, 'claim')}`}
            </button>
          )}
          {restrictionKey(restriction) !== '' && !own?.isWhole && (
            <button type="button" className="word-button" disabled={isBusy} onClick={() => fetch(NEXT, restriction)}>
              Fetch those that pass
            </button>
          )}
        </p>
      )}
      <Fetching />
    </section>
  );
}

/** How many claims between two actors were fetched, whether with this pair or with others. */
function claimsHere(atlas: Atlas, [a, b]: readonly [ActorId, ActorId]): number {
  const pair = pairOfActors(baseOf(atlas), a, b);
  return pair === undefined ? 0 : claimsBetween(baseOf(atlas), pair, baseOf(atlas).claims.bits).length;
}
