import { counted, grouped } from '../../lib/text';
import type { ActorId, TypeId } from '../../model/ids';
import type { Answer, Neighbours } from '../../sources/graph-source';
import { restrictionOf } from '../../sources/window/restriction';
import { ageInWords } from '../../view/engine-words';
import { mergedIn } from '../../view/folding';
import { useConnection, useEngines } from '../engine-connection';
import { countsKey, useCountedBefore } from '../engine-hooks';
import { useMoment, useSession } from '../hooks';
import { Swatch } from '../ui/Swatch';
import { expandInEngine, neighboursHere } from './expanding';
import styles from './Fetched.module.css';
import { Fetching } from './Fetching';
import { rememberCounted } from './keeping';
import { useAnswer } from './use-answer';
import { useNow } from './use-now';

const FIRST_TYPES = 12;

/** What the engine knows an actor to be tied to, counted before anything is fetched, and its neighbours by choice, relation by relation. */
export function EngineNeighbours({ id }: { readonly id: ActorId }) {
  const moment = useMoment();
  const connection = useConnection();
  const restriction = restrictionOf(moment.atlas, moment.view);
  // Who stands for several on screen is nobody whom the engine knows.
  const isOne = mergedIn(moment.atlas, id).length === 1;
  const key = JSON.stringify([id, countsKey(moment)]);
  const before = useCountedBefore().neighbours.get(key);
  const standing = useAnswer(connection && isOne ? key : undefined, async (signal) => {
    const answer = await connection!.source.neighbours(id, restriction, { limit: 1 }, signal);
    rememberCounted(moment.atlas, 'neighbours', key, answer);
    return answer;
  });
  if (!standing && !before) return null;
  return (
    <section className={styles.fetched} aria-label="In the engine">
      {standing?.kind === 'asking' && <p>Asking the engine for its neighbours…</p>}
      {standing?.kind === 'failed' && <p className={styles.failed}>{standing.message}</p>}
      {standing?.kind === 'answered' && <Told id={id} answer={standing.value} />}
      {!standing && before && <Told id={id} answer={before} />}
      <Fetching />
    </section>
  );
}

function Told({ id, answer }: { readonly id: ActorId; readonly answer: Answer<Neighbours> }) {
  const { atlas } = useMoment();
  const connection = useConnection();
  const now = useNow();
  const { byType, strongest } = answer.value;
  const all = answer.of ?? strongest.length;
  const here = neighboursHere(atlas, id);
  return (
    <>
      <p>
        In the engine <b>{counted(all, 'neighbour')}</b>, counted {ageInWords(answer.at, now)}; fetched{' '}
        <b>{grouped(here)}</b>.{answer.partial && ` There may be more: ${answer.partial}`}
      </p>
      {connection && all > here && <Expand id={id} here={here} all={all} />}
      {byType.length > 0 && (
        <details>
          <summary>By relation, in the engine</summary>
          <ul className={styles.types}>
            {byType.slice(0, FIRST_TYPES).map(({ type, claims, actors }) => (
              <li key={type}>
                <TypeButton id={id} type={type} claims={claims} actors={actors} />
              </li>
            ))}
          </ul>
          {byType.length > FIRST_TYPES && <p>and {counted(byType.length - FIRST_TYPES, 'more relation')}</p>}
        </details>
      )}
    </>
  );
}

function Expand({ id, here, all }: { readonly id: ActorId; readonly here: number; readonly all: number }) {
  const session = useSession();
  const isBusy = useEngines(({ tasks }) => tasks.length > 0);
  return (
    <p className={styles.deeds}>
      <button type="button" className="word-button" disabled={isBusy} onClick={() => void expandInEngine(session, id)}>
        Fetch the next {grouped(Math.min(20, all - here))}
      </button>
    </p>
  );
}

function TypeButton({
  id,
  type,
  claims,
  actors,
}: {
  readonly id: ActorId;
  readonly type: TypeId;
  readonly claims: number;
  readonly actors: number;
}) {
  const session = useSession();
  const { lexicon } = useMoment().atlas;
  const connection = useConnection();
  const isBusy = useEngines(({ tasks }) => tasks.length > 0);
  const known = lexicon.types.find((one) => one.id === type);
  return (
    <button
      type="button"
      disabled={isBusy || !connection}
      title="Fetch its strongest neighbours by this relation"
      onClick={() => void expandInEngine(session, id, type)}
    >
      {known && <Swatch sign={known.sign} />}
      <span>{known?.label ?? type}</span>
      <span className={styles.count}>
        {counted(actors, 'actor')}, {counted(claims, 'claim')}
      </span>
    </button>
  );
}
