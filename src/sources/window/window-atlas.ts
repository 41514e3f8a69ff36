import { type Atlas, atlasOf } from '../../graph/atlas';
import { slugOf } from '../../lib/slug';
import { counted, grouped } from '../../lib/text';
import {
  type Actor,
  type Claim,
  type Dataset,
  FORMAT,
  type Provenance,
  type Source,
  VERSION,
} from '../../model/dataset';
import { type ActorId, sourceId } from '../../model/ids';
import type { Vocabulary } from '../../model/vocabulary';
import { type EnginePlace, fetchedFrom, hostOf } from '../../view/engine-place';
import { baseOf } from '../../view/folding';
import { growsFrom } from '../../view/growing';
import type { EngineWindow } from './engine-window';

const windows = new WeakMap<Atlas, EngineWindow>();

/** The window that an atlas shows; undefined for one that is no window onto an engine. */
export function windowOf(atlas: Atlas): EngineWindow | undefined {
  return windows.get(baseOf(atlas));
}

/** The atlas of what was fetched; `before` is the one that it grew from. */
export function windowAtlas(window: EngineWindow, before?: Atlas): Atlas {
  const vocabulary = vocabularyOf(window);
  const atlas = atlasOf(datasetOf(window, vocabulary), vocabulary);
  windows.set(atlas, window);
  fetchedFrom(atlas, window.place);
  if (before) growsFrom(atlas, before);
  return atlas;
}

/** What a window is called: what a mapping makes of an engine has no name of its own. */
export function titleOf({ place, about }: Pick<EngineWindow, 'place' | 'about'>): string {
  return place.holds === 'dataset' ? about.title : `${hostOf(place)}: ${about.title}`;
}

const LONGEST_ID = 120;

/** The id of what is fetched from a place: never that of the whole. */
export function windowId(place: EnginePlace): string {
  const where = place.kind === 'address' ? `${hostOf(place)} ${new URL(place.at).pathname}` : place.at;
  return `${slugOf(place.id)}-at-${slugOf(where)}`.slice(0, LONGEST_ID);
}

function vocabularyOf({ about: { lexicon } }: EngineWindow): Vocabulary {
  const { families, types, kinds } = lexicon;
  return { version: 1, families, types, kinds };
}

function datasetOf(window: EngineWindow, vocabulary: Vocabulary): Dataset {
  const { place, about } = window;
  const claims = [...window.claims.values()];
  const actors = [...withStrangers(window, claims, vocabulary).values()];
  return {
    format: FORMAT,
    version: VERSION,
    id: windowId(place),
    title: titleOf(window),
    derivedFrom: provenanceOf(window, actors.length),
    vocabulary,
    sources: withUnknown(about.sources, claims),
    actors,
    claims,
  };
}

/** Whoever a claim names is there, by its bare id where the engine did not tell more; a body that is not there is not named. */
function withStrangers(
  { actors }: EngineWindow,
  claims: readonly Claim[],
  { kinds }: Vocabulary,
): ReadonlyMap<ActorId, Actor> {
  const known = new Map([...actors].map(([id, actor]) => [id, attached(actor, actors)]));
  for (const id of claims.flatMap(namedIn)) {
    if (!known.has(id) && kinds[0]) known.set(id, { id, label: id, kind: kinds[0].id });
  }
  return known;
}

function namedIn({ subject, object, also = [], place, onBehalfOf }: Claim): readonly ActorId[] {
  return [subject, object, ...also.map(({ actor }) => actor), place, onBehalfOf].filter((id) => id !== undefined);
}

function attached(actor: Actor, actors: EngineWindow['actors']): Actor {
  if (actor.partOf === undefined || actors.has(actor.partOf)) return actor;
  const { partOf: _, ...rest } = actor;
  return rest;
}

/** The sources that the engine told of, and those that claims name beside them. */
function withUnknown(sources: readonly Source[], claims: readonly Claim[]): readonly Source[] {
  const known = new Set<string>(sources.map(({ id }) => id));
  const named = claims.flatMap(({ evidence, responses = [] }) => [
    ...evidence,
    ...responses.flatMap((response) => response.evidence),
  ]);
  const unknown = new Set(named.map(({ source }) => source).filter((id) => !known.has(id)));
  return [...sources, ...[...unknown].map((id) => ({ id: sourceId(id), title: id, kind: 'unknown' }))];
}

function provenanceOf({ place, about, claims, at }: EngineWindow, actors: number): Provenance {
  const until = new Date(at).toISOString();
  return {
    dataset: place.id,
    scope: 'everything',
    filters: [
      `Fetched from ${hostOf(place)}: ${counted(claims.size, 'claim')} of ${grouped(about.claims)}, until ${until}`,
    ],
    actors: { exported: actors, of: Math.max(about.actors, actors) },
    claims: { exported: claims.size, of: Math.max(about.claims, claims.size) },
    sources: about.sources.map(({ title }) => title),
    at: until,
    by: 'Actor Atlas',
  };
}
