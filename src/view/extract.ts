import { neighbourhood } from '../graph/adjacency';
import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import type { Dataset, Provenance } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { claimsAmong, partOf } from './counterparts';
import { describeFilters } from './describe';
import { tiesBetween } from './detail';
import { pathsAlong } from './paths';
import { mentions, type Shown, shownOf } from './shown';
import type { Selection, View } from './state';
import { type Tie, tieKey, tiesOf } from './ties';

export const SCOPES = ['shown', 'selection', 'neighbourhood', 'path', 'everything'] as const;
export type Scope = (typeof SCOPES)[number];

/** A part of a dataset to be saved: a dataset of its own, which says in `derivedFrom` what it is a part of. */
export interface Extract {
  readonly dataset: Dataset;
  readonly scope: Scope;
}

/** What the file records about the moment of saving; `link` restores the view it was saved from. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly link?: string;
}

/** The claims and actors of a scope, or undefined when the view has no such thing (nothing selected, no path). */
function membersOf(atlas: Atlas, view: View, scope: Scope): Members | undefined {
  const shown = shownOf(atlas, view);
  switch (scope) {
    case 'everything':
      return { records: atlas.records, actors: new Set(atlas.actors.keys()) };
    case 'shown':
      return { records: shown.records, actors: new Set(shown.actors.map(({ id }) => id)) };
    case 'selection':
      return selected(view.selection, shown.records);
    case 'neighbourhood':
      return view.focus.kind === 'around'
        ? among(neighbourhood(shown.adjacency, view.focus.ids, view.focus.hops), shown.records)
        : undefined;
    case 'path':
      return view.focus.kind === 'path' ? alongPaths(view.focus, shown) : undefined;
  }
}

export interface Members {
  readonly records: readonly ClaimRecord[];
  /** Actors that belong to the scope by themselves; those its claims name come along. */
  readonly actors: ReadonlySet<ActorId>;
}

/** Cuts a scope out of the dataset, complete in itself: every actor and source its claims name comes along. */
export function extract(atlas: Atlas, view: View, scope: Scope, stamp: Stamp): Extract | undefined {
  const members = membersOf(atlas, view, scope);
  if (!members) return undefined;
  const { dataset } = atlas;
  const named = new Set<string>([...members.actors, ...members.records.flatMap((record) => mentions(record))]);
  const records = new Set(members.records.map(({ claim }) => claim.id));
  const actors = dataset.actors.filter(({ id }) => named.has(id));
  const claims = dataset.claims.filter(({ id }) => records.has(id));
  const inUse = new Set<string>(actors.map(({ id }) => id));
  const { derivedFrom: _, ...own } = dataset;
  const provenance: Provenance = {
    dataset: dataset.id,
    scope,
    filters: scope === 'everything' ? [] : describeFilters(atlas, view),
    actors: { exported: actors.length, of: dataset.actors.length },
    claims: { exported: claims.length, of: dataset.claims.length },
    sources: dataset.sources.map(({ title }) => title),
    at: stamp.at,
    by: stamp.by,
    ...(stamp.link && { view: stamp.link }),
  };
  const kept = actors.map((actor) => (actor.partOf && !inUse.has(actor.partOf) ? detached(actor) : actor));
  return { scope, dataset: { ...own, derivedFrom: provenance, actors: kept, claims } };
}

function detached({ partOf: _, ...actor }: Dataset['actors'][number]): Dataset['actors'][number] {
  return actor;
}

function among(actors: ReadonlySet<ActorId>, records: readonly ClaimRecord[]): Members {
  return { actors, records: claimsAmong(records, [...actors]) };
}

function selected(selection: Selection, records: readonly ClaimRecord[]): Members | undefined {
  switch (selection.kind) {
    case 'nothing':
      return undefined;
    case 'actors':
      return selection.ids.length === 1
        ? { actors: new Set(selection.ids), records: partOf(records, selection.ids[0]!).party }
        : among(new Set(selection.ids), records);
    case 'pair':
      return { actors: new Set(selection.ends), records: inTies(tiesBetween(records, ...selection.ends)) };
    case 'tie': {
      const tie = tiesOf(records).find(({ key }) => key === tieKey(selection.tie));
      return { actors: new Set([selection.tie.subject, selection.tie.object]), records: tie?.records ?? [] };
    }
    case 'claim':
      return { actors: new Set(), records: records.filter(({ claim }) => claim.id === selection.id) };
  }
}

function alongPaths(focus: { from: ActorId; to: ActorId }, shown: Shown): Members | undefined {
  const steps = pathsAlong(shown, focus.from, focus.to).flat();
  if (steps.length === 0) return undefined;
  return {
    actors: new Set(steps.flatMap(({ from, to }) => [from, to])),
    records: inTies(steps.flatMap(({ ties }) => ties)),
  };
}

/** The claims of some ties, each once. */
function inTies(ties: readonly Tie[]): readonly ClaimRecord[] {
  return [...new Set(ties.flatMap(({ records }) => records))];
}
