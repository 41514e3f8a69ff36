import type { Actor, OpenDataset, Source } from '../model/dataset';
import { FIXED_STAMP } from './stix-extension';
import { stampOf } from './stix-time';
import { uuidOf } from './uuid';

/** What everything in a bundle looks up while it is written. */
export interface StixNames {
  /** When everything in the bundle was made. */
  readonly stamp: string;
  /** The id of an object other than an actor, always the same for the same words. */
  idOf(type: string, ...words: readonly string[]): string;
  /** The id of an actor's object. */
  actorRef(id: string): string;
  /** The id of the identity of an actor or a source; undefined for an actor that is no identity in STIX. */
  speakerRef(id: string): string | undefined;
  sourceOf(id: string): Source | undefined;
  labelOf(id: string): string;
}

/** Actors are identities; a place is a location, an event an incident. An armed group is never a threat actor: that is somebody's judgement. */
export function stixTypeOf({ kind }: Actor): 'identity' | 'location' | 'incident' {
  if (kind === 'place') return 'location';
  return kind === 'event' ? 'incident' : 'identity';
}

/** Indexes what has to be known of actors and sources; an extract gives its actors the ids that they have in the whole. */
export function stixNamesOf({ id, derivedFrom, actors, sources }: Omit<OpenDataset, 'claims'>): StixNames {
  const whole = derivedFrom?.dataset ?? id;
  const idOf = (type: string, ...words: readonly string[]) => `${type}--${uuidOf([whole, ...words])}`;
  const actorRefs = new Map<string, string>(
    actors.map((actor) => [actor.id, idOf(stixTypeOf(actor), 'actor', actor.id)]),
  );
  const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const labels = new Map<string, string>(actors.map((actor) => [actor.id, actor.label]));
  return {
    stamp: stampOf(derivedFrom?.at ?? '') ?? FIXED_STAMP,
    idOf,
    actorRef: (actor) => actorRefs.get(actor) ?? idOf('identity', 'actor', actor),
    speakerRef(speaker) {
      if (sourceOf.has(speaker)) return idOf('identity', 'source', speaker);
      const ref = actorRefs.get(speaker);
      return ref?.startsWith('identity--') ? ref : undefined;
    },
    sourceOf: (source) => sourceOf.get(source),
    labelOf: (any) => labels.get(any) ?? sourceOf.get(any)?.publisher ?? sourceOf.get(any)?.title ?? any,
  };
}
