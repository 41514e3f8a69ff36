import { fold } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';

/** Two actors of two datasets that are taken for one, and by what. */
export interface Match {
  readonly here: Actor;
  readonly there: Actor;
  readonly by: 'id' | 'name';
}

/** Which actors of two datasets are taken for one, and how many are in only one of them. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly onlyHere: readonly Actor[];
  readonly onlyThere: readonly Actor[];
}

/** Actors that are looked at in one step. */
const AT_A_TIME = 500;

/** Matches actors in steps: those of the same id first, then those with a name or alias in common that nobody else has. */
export function* matchingActors(here: readonly Actor[], there: readonly Actor[]): Generator<void, Matching> {
  const theirs = new Map(there.map((actor) => [actor.id, actor]));
  yield;
  const matches: Match[] = here.flatMap((actor) => {
    const same = theirs.get(actor.id);
    return same ? [{ here: actor, there: same, by: 'id' as const }] : [];
  });
  const ownIds = new Set(matches.map((one) => one.here.id));
  yield;
  const left = there.filter(({ id }) => !ownIds.has(id));
  const own = here.filter(({ id }) => !ownIds.has(id));
  const byName = yield* namesOf(left);
  const ownNames = yield* namesOf(own);
  const taken = new Set<ActorId>();
  const onlyHere: Actor[] = [];
  for (const [at, actor] of own.entries()) {
    if (at % AT_A_TIME === 0) yield;
    const names = namesIn(actor).filter((name) => ownNames.get(name) === actor);
    const found = names.map((name) => byName.get(name)).find((match) => match && !taken.has(match.id));
    if (found) {
      taken.add(found.id);
      matches.push({ here: actor, there: found, by: 'name' });
    } else onlyHere.push(actor);
  }
  return { matches, onlyHere, onlyThere: left.filter(({ id }) => !taken.has(id)) };
}

function namesIn({ label, short, aliases = [] }: Actor): readonly string[] {
  const names = [label, ...(short ? [short] : []), ...aliases].map((name) => fold(name).trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** Whom each name means; names that two actors have mean nobody. */
function* namesOf(actors: readonly Actor[]): Generator<void, ReadonlyMap<string, Actor>> {
  const found = new Map<string, Actor>();
  const shared = new Set<string>();
  for (const [at, actor] of actors.entries()) {
    if (at % AT_A_TIME === 0) yield;
    for (const name of namesIn(actor)) {
      if (found.has(name)) shared.add(name);
      found.set(name, actor);
    }
  }
  for (const name of shared) found.delete(name);
  return found;
}
