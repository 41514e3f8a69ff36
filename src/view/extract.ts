import { neighbourhood } from '../graph/adjacency';
import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import type { Actor, Claim, Dataset, Provenance } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { claimsAmong, partTaken } from './counterparts';
import { describeFilters } from './describe';
import { tiesBetween } from './detail';
import { pathsAlong } from './paths';
import { mentions, type Shown, shownOf } from './shown';
import type { Selection, View } from './state';
import { type Tie, tieAmong } from './ties';

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

/** Cuts a scope out of the dataset, complete in itself: every actor its claims name comes along, and every source they are read from. */
export function extract(atlas: Atlas, view: View, scope: Scope, stamp: Stamp): Extract | undefined {
  const members = membersOf(atlas, view, scope);
  if (!members) return undefined;
  const { derivedFrom: former, ...whole } = atlas.dataset;
  const isWhole = scope === 'everything';
  const { cut, ...part } = isWhole ? partWhole(whole) : partOf(atlas, members);
  const provenance: Provenance = {
    dataset: former?.dataset ?? whole.id,
    scope: isWhole ? (former?.scope ?? scope) : scope,
    filters: joined(former?.filters, isWhole ? [] : describeFilters(atlas, view)),
    actors: { exported: part.actors.length, of: former?.actors.of ?? whole.actors.length },
    claims: { exported: part.claims.length, of: former?.claims.of ?? whole.claims.length },
    ...cutSoFar(cut, former),
    sources: part.sources.map(({ title }) => title),
    at: stamp.at,
    by: stamp.by,
    ...(stamp.link && { view: stamp.link }),
  };
  return { scope, dataset: { ...whole, id: idOf(whole, scope), derivedFrom: provenance, ...part } };
}

interface Part extends Pick<Dataset, 'sources' | 'actors' | 'claims'> {
  /** Actors that are part of a body which is left out, so that this can no longer be said. */
  readonly cut: number;
}

function partWhole({ sources, actors, claims }: Dataset): Part {
  return { sources, actors, claims, cut: 0 };
}

function partOf({ dataset }: Atlas, members: Members): Part {
  const named = new Set<string>([...members.actors, ...members.records.flatMap((record) => mentions(record))]);
  const inside = new Set(members.records.map(({ claim }) => claim.id));
  const actors = dataset.actors.filter(({ id }) => named.has(id));
  const claims = dataset.claims.filter(({ id }) => inside.has(id));
  const used = new Set<string>(claims.flatMap(sourcesOf));
  const isCut = ({ partOf: body }: Actor) => body !== undefined && !named.has(body);
  return {
    sources: dataset.sources.filter(({ id }) => used.has(id)),
    actors: actors.map((actor) => (isCut(actor) ? detached(actor) : actor)),
    claims,
    cut: actors.filter(isCut).length,
  };
}

function detached({ partOf: _, ...actor }: Actor): Actor {
  return actor;
}

/** The sources that a claim and the answers to it are read from, and whoever speaks in them. */
function sourcesOf({ by, evidence, responses = [] }: Claim): readonly string[] {
  const passages = [...evidence, ...responses.flatMap((response) => response.evidence)];
  const speakers = [by, ...responses.map((response) => response.by)].filter((id) => id !== undefined);
  return [...passages.map(({ source }) => source), ...speakers];
}

const LONGEST_ID = 200;

/** A part has an id of its own, so that it is never taken for the whole. */
function idOf({ id }: Dataset, scope: Scope): string {
  return scope === 'everything' ? id : `${id.slice(0, LONGEST_ID - scope.length - 1)}-${scope}`;
}

function cutSoFar(cut: number, former: Provenance | undefined): Pick<Provenance, 'cut'> {
  const bodies = cut + (former?.cut?.partOf ?? 0);
  return bodies > 0 ? { cut: { partOf: bodies } } : {};
}

function joined(former: readonly string[] = [], present: readonly string[]): readonly string[] {
  return [...new Set([...former, ...present])];
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
        ? { actors: new Set(selection.ids), records: partTaken(records, selection.ids[0]!).party }
        : among(new Set(selection.ids), records);
    case 'pair':
      return { actors: new Set(selection.ends), records: inTies(tiesBetween(records, ...selection.ends)) };
    case 'tie': {
      const tie = tieAmong(records, selection.tie);
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
