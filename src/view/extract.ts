import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import { tally } from '../graph/tally';
import { hasBit } from '../lib/bits';
import type { Sequence } from '../lib/sequence';
import type { Actor, Claim, OpenDataset, Provenance } from '../model/dataset';
import { type ActorId, LONGEST_ID } from '../model/ids';
import { claimsAmong, claimsOfParty } from './counterparts';
import { describeFilters } from './describe';
import { baseOf, mergedIn } from './folding';
import { canSaveFolded, claimsOutside, type Fullness, wordsOfFolded, writtenFolded } from './folding-extract';
import { near } from './foreground';
import { pathsAlong, pathsFound } from './paths';
import type { PathFocus } from './paths-way';
import { wayInWords } from './paths-words';
import { namedIn, type Shown, shownOf, untiedShown } from './shown';
import type { Selection, View } from './state';
import { keptViews } from './story';
import { claimsInTies, tieAmong, tiesBetween } from './ties';

export const SCOPES = ['shown', 'selection', 'neighbourhood', 'path', 'everything'] as const;
export type Scope = (typeof SCOPES)[number];

/** A part of a dataset to be saved: a dataset of its own, which says in `derivedFrom` what it is a part of. */
export interface Extract {
  readonly dataset: OpenDataset;
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
  const { focus } = view;
  switch (scope) {
    case 'everything':
      return { claims: atlas.claims, actors: new Set(atlas.actors.keys()) };
    case 'shown':
      return { claims: shown.claims, actors: new Set(shown.actors.map(({ id }) => id)) };
    case 'selection':
      return selected(atlas, view.selection, shown.claims);
    case 'neighbourhood':
      return focus.kind === 'around'
        ? among(
            atlas,
            shown.claims,
            near(atlas, shown, focus.ids, focus.hops).map((place) => atlas.dataset.actors[place]!.id),
          )
        : undefined;
    case 'path':
      return focus.kind === 'path' ? alongPaths(atlas, focus, shown) : undefined;
  }
}

interface Members {
  readonly claims: Claims;
  /** Actors that belong to the scope by themselves; those its claims name come along. */
  readonly actors: ReadonlySet<ActorId>;
}

/**
 * Cuts a scope out of the dataset, complete in itself: every actor its claims name comes along, and every source they are read
 * from. `folded` has whoever stands as another written so, where that may be.
 */
export function extract(
  atlas: Atlas,
  view: View,
  scope: Scope,
  stamp: Stamp,
  fullness: Fullness = 'full',
): Extract | undefined {
  const members = membersOf(atlas, view, scope);
  if (!members) return undefined;
  const base = baseOf(atlas);
  const { derivedFrom: former, views: _, ...opened } = base.dataset;
  const whole = { ...opened, ...keptViews(view.story) };
  const isFolded = fullness === 'folded' && canSaveFolded(atlas, view);
  const isWhole = scope === 'everything' && !isFolded;
  const { cut, words, ...part } = isFolded
    ? foldedPart(atlas, members)
    : { ...(isWhole ? partWhole(whole) : partOf(base, unmerged(atlas, view, scope, members))), words: [] };
  const provenance: Provenance = {
    dataset: former?.dataset ?? whole.id,
    scope: isWhole ? (former?.scope ?? scope) : scope,
    filters: joined(former?.filters, [...(scope === 'everything' ? [] : chosenBy(atlas, view, scope)), ...words]),
    actors: { exported: part.actors.length, of: former?.actors.of ?? whole.actors.length },
    claims: { exported: part.claims.length, of: former?.claims.of ?? whole.claims.length },
    ...cutSoFar(cut, former),
    sources: part.sources.map(({ title }) => title),
    at: stamp.at,
    by: stamp.by,
    ...(stamp.link && { view: stamp.link }),
  };
  const id = isFolded ? idOf({ id: idOf(whole, scope) }, 'folded') : idOf(whole, scope);
  return { scope, dataset: { ...whole, id, derivedFrom: provenance, ...part } };
}

/** What chose a part, one sentence each: the filters in force, and which way paths may go. */
function chosenBy(atlas: Atlas, view: View, scope: Scope): readonly string[] {
  const { focus } = view;
  const filters = describeFilters(atlas, view);
  if (scope !== 'path' || focus.kind !== 'path' || !focus.way) return filters;
  return [...filters, `Paths: ${wayInWords(atlas.lexicon, focus.way)}`];
}

/** The part as it is drawn: groups in place of their members. */
function foldedPart(atlas: Atlas, { claims, actors }: Members): Part & { readonly words: readonly string[] } {
  const outside = claimsOutside(atlas, claims);
  const part = writtenFolded(atlas, partOf(atlas, { claims: outside, actors }), outside);
  return { ...part, words: wordsOfFolded(atlas, claims.length - outside.length) };
}

/** The same part of the dataset as it is: nothing that is merged on the screen is merged in a file. */
function unmerged(atlas: Atlas, view: View, scope: Scope, members: Members): Members {
  const base = atlas.unfolded;
  if (!base) return members;
  const all = (ids: Iterable<ActorId>) => [...ids].flatMap((id) => mergedIn(atlas, id));
  const idsOf = (places: readonly number[]) => places.map((place) => base.dataset.actors[place]!.id);
  const by = {
    filters: view.filters,
    hidden: idsOf(all(view.hidden)),
    ...(view.only && { only: idsOf(all(view.only)) }),
  };
  const places = scope === 'shown' ? untiedShown(base, by) : all(members.actors);
  return { claims: Claims.in(base, members.claims.bits), actors: new Set(idsOf(places)) };
}

interface Part extends Pick<OpenDataset, 'sources' | 'actors' | 'claims'> {
  /** Actors that are part of a body which is left out, so that this can no longer be said. */
  readonly cut: number;
}

function partWhole({ sources, actors, claims }: Pick<OpenDataset, 'sources' | 'actors' | 'claims'>): Part {
  return { sources, actors, claims, cut: 0 };
}

function partOf(atlas: Atlas, { claims, actors: own }: Members): Part {
  const { dataset } = atlas;
  const marked = namedIn(atlas, claims);
  const actors = dataset.actors.filter(({ id }, place) => marked[place] === 1 || own.has(id));
  const there = new Set(actors.map(({ id }) => id));
  const used = sourcesOf(atlas, claims);
  const isCut = ({ partOf: body }: Actor) => body !== undefined && !there.has(body);
  return {
    sources: dataset.sources.filter(({ id }) => used.has(id)),
    actors: actors.map((actor) => (isCut(actor) ? detached(actor) : actor)),
    claims: claimsInOrder(atlas, claims),
    cut: actors.filter(isCut).length,
  };
}

/** Claims as they stand in the dataset, fetched one by one as they are gone through. */
function claimsInOrder(atlas: Atlas, claims: Claims): Sequence<Claim> {
  return {
    length: claims.length,
    *[Symbol.iterator]() {
      for (const place of claims.inOrder()) yield atlas.store.claim(atlas.rowAt(place));
    },
  };
}

function detached({ partOf: _, ...actor }: Actor): Actor {
  return actor;
}

/** The sources that some claims and the answers to them are read from, and whoever speaks in them. */
function sourcesOf({ columns, record }: Atlas, { bits }: Claims): ReadonlySet<string> {
  const used = new Set<string>();
  const { sources, speakers, answered } = columns;
  tally(sources.codes, sources.values.length, bits).forEach((count, code) => {
    if (count > 0) for (const id of sources.values[code]!) used.add(id);
  });
  tally(speakers.codes, speakers.values.length, bits).forEach((count, code) => {
    const id = speakers.values[code];
    if (count > 0 && id !== undefined) used.add(id);
  });
  for (const claim of answered) {
    if (!hasBit(bits, claim)) continue;
    for (const { by, evidence } of record(claim).claim.responses ?? []) {
      used.add(by);
      for (const { source } of evidence) used.add(source);
    }
  }
  return used;
}

/** A part has an id of its own, so that it is never taken for the whole. */
function idOf({ id }: Pick<OpenDataset, 'id'>, scope: Scope | 'folded'): string {
  return scope === 'everything' ? id : `${id.slice(0, LONGEST_ID - scope.length - 1)}-${scope}`;
}

function cutSoFar(cut: number, former: Provenance | undefined): Pick<Provenance, 'cut'> {
  const bodies = cut + (former?.cut?.partOf ?? 0);
  return bodies > 0 ? { cut: { partOf: bodies } } : {};
}

function joined(former: readonly string[] = [], present: readonly string[]): readonly string[] {
  return [...new Set([...former, ...present])];
}

function among(atlas: Atlas, { bits }: Claims, ids: readonly ActorId[]): Members {
  return { actors: new Set(ids), claims: claimsAmong(atlas, bits, ids) };
}

function selected(atlas: Atlas, selection: Selection, claims: Claims): Members | undefined {
  switch (selection.kind) {
    case 'nothing':
      return undefined;
    case 'actors':
      return selection.ids.length === 1
        ? { actors: new Set(selection.ids), claims: claimsOfParty(atlas, claims.bits, selection.ids[0]!) }
        : among(atlas, claims, selection.ids);
    case 'pair':
      return {
        actors: new Set(selection.ends),
        claims: claimsInTies(atlas, tiesBetween(atlas, claims.bits, ...selection.ends)),
      };
    case 'tie': {
      const tie = tieAmong(atlas, claims.bits, selection.tie);
      const ends = new Set([selection.tie.subject, selection.tie.object]);
      return { actors: ends, claims: tie?.claims ?? Claims.none(atlas) };
    }
    case 'claim': {
      const place = atlas.find(selection.id)?.place;
      const isShown = place !== undefined && claims.has(place);
      return { actors: new Set(), claims: isShown ? Claims.at(atlas, Uint32Array.of(place)) : Claims.none(atlas) };
    }
  }
}

function alongPaths(atlas: Atlas, focus: PathFocus, shown: Shown): Members | undefined {
  const steps = pathsAlong(atlas, pathsFound(atlas, shown, focus)).flat();
  if (steps.length === 0) return undefined;
  return {
    actors: new Set(steps.flatMap(({ from, to }) => [from, to])),
    claims: claimsInTies(
      atlas,
      steps.flatMap(({ ties }) => ties),
    ),
  };
}
