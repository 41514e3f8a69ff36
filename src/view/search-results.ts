import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import { stepsFrom } from '../graph/network';
import type { ClaimRecord } from '../graph/record';
import { foremost } from '../lib/foremost';
import { counted } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { absenceInWords, absenceOf, actorAbsence, isInPicture } from './absence';
import { mainTieRef } from './detail';
import { onlyAround } from './only-around';
import { type Found, preparingIndex } from './search-index';
import { type Shown, shownOf, wholeOf } from './shown';
import type { View } from './state';
import { type Tie, tieAmong, tieKey } from './ties';

/** Something that can be chosen; `hiddenBy` names what keeps it out of the picture, empty when it is shown. */
export type Result =
  | ActorResult
  | { readonly kind: 'tie'; readonly key: string; readonly tie: Tie; readonly hiddenBy: string; readonly terms: Terms }
  | {
      readonly kind: 'claim';
      readonly key: string;
      readonly record: ClaimRecord;
      readonly hiddenBy: string;
      readonly terms: Terms;
    }
  | {
      readonly kind: 'only' | 'paths' | 'hide';
      readonly key: string;
      readonly actor: Actor;
      readonly near: readonly ActorId[];
    };

export interface ActorResult {
  readonly kind: 'actor';
  readonly key: string;
  readonly actor: Actor;
  /** Claims of the whole dataset that it is party to. */
  readonly claims: number;
  readonly hiddenBy: string;
  /** Steps from the first end of a path that is being chosen; absent when it cannot be reached, or nobody asks. */
  readonly steps?: number;
  readonly terms: Terms;
}

export interface ResultGroup {
  readonly label: string;
  readonly results: readonly Result[];
}

/** What a search shows: groups, the count in words, and a better spelling when there is nothing. */
export interface Results {
  readonly groups: readonly ResultGroup[];
  readonly status: string;
  readonly suggestion?: string;
}

type Terms = ReadonlySet<string>;

const MOST_ACTORS = 8;
const MOST_TIES = 6;
const NO_TERMS: Terms = new Set();

/** Searches actors, ties and claims, and offers what can be done with the first actor found; in steps, with the index where it is missing. */
export function* findingAny(atlas: Atlas, view: View, query: string): Generator<void, Results> {
  if (query.trim() === '') return strongest(atlas, view);
  const index = yield* preparingIndex(atlas);
  const actors = index.actors(query);
  const [first] = actors.found;
  const actorResults = actors.found.slice(0, MOST_ACTORS).map((found) => actorResult(atlas, view, found));
  yield;
  const ties = yield* index.claims(query);
  const tieResults = yield* tiesAndClaims(atlas, view, ties.found);
  const suggestion = actorResults.length + tieResults.length === 0 ? index.nearestTo(query) : undefined;
  return {
    groups: filled([
      { label: headed('Actors', actors.forgiven), results: actorResults },
      { label: headed('Ties and claims', ties.forgiven), results: tieResults },
      { label: 'Do', results: first ? deeds(atlas, view, first.item) : [] },
    ]),
    status: `${counted(actorResults.length, 'actor')}, ${counted(tieResults.length, 'tie or claim', 'ties and claims')}`,
    ...(suggestion && { suggestion }),
  };
}

/** Searches the second end of a path; without a query, the actors nearest to the first end. */
export function* findingEnds(atlas: Atlas, view: View, from: ActorId, query: string): Generator<void, Results> {
  const steps = stepsAway(atlas, shownOf(atlas, view), from);
  yield;
  const index = yield* preparingIndex(atlas);
  const { found, forgiven } =
    query.trim() === '' ? { found: reached(atlas, steps), forgiven: false } : index.actors(query);
  const results = found
    .filter(({ item }) => item.id !== from)
    .slice(0, MOST_ACTORS)
    .map((one) => {
      const far = steps.get(one.item.id);
      return { ...actorResult(atlas, view, one), ...(far !== undefined && { steps: far }) };
    });
  const suggestion = results.length === 0 ? index.nearestTo(query) : undefined;
  return {
    groups: filled([{ label: headed(`Paths from ${atlas.nameOf(from)} to`, forgiven), results }]),
    status: counted(results.length, 'actor'),
    ...(suggestion && { suggestion }),
  };
}

function stepsAway({ dataset, placeOf }: Atlas, { network }: Shown, from: ActorId): ReadonlyMap<ActorId, number> {
  const steps = stepsFrom(network, placeOf(from)!);
  return new Map([...steps].map(([place, far]) => [dataset.actors[place]!.id, far]));
}

function reached(atlas: Atlas, steps: ReadonlyMap<ActorId, number>): readonly Found<Actor>[] {
  return [...steps.keys()]
    .map((id) => atlas.actors.get(id))
    .filter((actor) => actor !== undefined)
    .map((item) => ({ item, terms: NO_TERMS, fields: NO_TERMS }));
}

function strongest(atlas: Atlas, view: View): Results {
  const { drawable, claimsOf } = shownOf(atlas, view);
  const results = foremost(drawable, MOST_ACTORS, (a, b) => claimsOf[b]! - claimsOf[a]! || a - b).map((place) =>
    actorResult(atlas, view, { item: atlas.dataset.actors[place]!, terms: NO_TERMS, fields: NO_TERMS }),
  );
  return { groups: filled([{ label: 'Actors with most claims shown', results }]), status: '' };
}

function actorResult(atlas: Atlas, view: View, { item, terms }: Found<Actor>): ActorResult {
  return {
    kind: 'actor',
    key: `actor ${item.id}`,
    actor: item,
    claims: wholeOf(atlas).claimsWith(item.id),
    hiddenBy: isInPicture(atlas, view, item) ? '' : absenceInWords(actorAbsence(atlas, view, item.id)) || 'the filters',
    terms,
  };
}

/** A claim found by its gist stands for itself; one found by its title stands for its tie, once. */
function* tiesAndClaims(
  atlas: Atlas,
  view: View,
  found: readonly Found<ClaimRecord>[],
): Generator<void, readonly Result[]> {
  const results = new Map<string, Result>();
  for (const { item, terms, fields } of found) {
    if (results.size === MOST_TIES) break;
    const ref = fields.has('gist') ? undefined : mainTieRef(item);
    const key = ref ? `tie ${tieKey(ref)}` : `claim ${item.claim.id}`;
    if (results.has(key)) continue;
    yield;
    const tie = ref && tieAmong(atlas, atlas.claims.bits, ref);
    const of = tie?.claims ?? Claims.at(atlas, Uint32Array.of(item.place));
    const absence = absenceOf(atlas, view, of);
    const hiddenBy = absence.claims.length === of.length ? absenceInWords(absence) : '';
    results.set(
      key,
      tie ? { kind: 'tie', key, tie, hiddenBy, terms } : { kind: 'claim', key, record: item, hiddenBy, terms },
    );
  }
  return [...results.values()];
}

function deeds(atlas: Atlas, view: View, actor: Actor): readonly Result[] {
  const near = onlyAround(view, atlas, actor.id).only ?? [];
  return (['only', 'paths', 'hide'] as const).map((kind) => ({ kind, key: kind, actor, near }));
}

function headed(label: string, forgiven: boolean): string {
  return forgiven ? `${label}, spelling forgiven` : label;
}

function filled(groups: readonly ResultGroup[]): readonly ResultGroup[] {
  return groups.filter(({ results }) => results.length > 0);
}
