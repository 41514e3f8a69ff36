import type { Actor } from '../../model/dataset';
import type { ActorId, SpeakerId } from '../../model/ids';
import type { ClaimShape } from './claim-shape';

/** Actors by their ids, each fetched once. */
export interface KnownActors {
  /** Those of some ids that there are, in the order of these. */
  actors(ids: readonly SpeakerId[], signal?: AbortSignal): Promise<readonly Actor[]>;
}

/** So many actors are remembered; those that were fetched first are forgotten first. */
const MOST_KNOWN = 50_000;

/** Remembers the actors of a shape. */
export function knownActors(shape: ClaimShape): KnownActors {
  const known = new Map<string, Actor>();
  const sources = new Set<string>(shape.about.sources.map(({ id }) => id));
  const isActor = (id: SpeakerId): id is ActorId => !sources.has(id);
  return {
    async actors(ids, signal) {
      const wanted = [...new Set(ids)].filter(isActor);
      const found = new Map<string, Actor>();
      for (const id of wanted) {
        const actor = known.get(id);
        if (actor) found.set(id, actor);
      }
      const missing = wanted.filter((id) => !found.has(id));
      const fetched = missing.length === 0 ? [] : await shape.fetchActors(missing, signal);
      for (const actor of fetched) {
        found.set(actor.id, actor);
        known.set(actor.id, actor);
        const [oldest] = known.keys();
        if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
      }
      return wanted.flatMap((id) => found.get(id) ?? []);
    },
  };
}
