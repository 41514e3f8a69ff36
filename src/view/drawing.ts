import type { Atlas } from '../graph/atlas';
import { standingPairs } from '../graph/network';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { contestedByWeight } from './contested-room';
import { neighboursOf } from './expansion';
import { type Foreground, foregroundOf, near, pairsWith, type Room, type Wanted } from './foreground';
import { actorsOn, type Found } from './paths';
import { pathsInFocus } from './paths-in-focus';
import { scoresOf } from './ranking';
import { type Shown, shownOf, wholeOf } from './shown';
import type { Expansion, Focus, Selection, View } from './state';
import { pairOfActors } from './ties';

/** More lines than this no picture draws at a pace that follows the hand. */
const MOST_STRANDS = 1000;

/** What a page has room for, for as many actors as the reader asked for. */
export function roomFor({ drawing }: View, page: Room): Room {
  const actors = drawing.actors ?? page.actors;
  const strands = Math.round((page.strands * actors) / page.actors);
  return { actors, strands: Math.min(Math.max(page.strands, strands), Math.max(MOST_STRANDS, page.strands)) };
}

/** What is drawn of a view on a page with so much room; the same answer object for the same view, page and ranking. */
export function drawnOf(atlas: Atlas, view: View, page: Room): Foreground {
  const shown = shownOf(atlas, view);
  return remembered(atlas, view, page, scoresOf(atlas, shown, view.drawing.ranking), pathsInFocus(atlas, view));
}

const remembered = memoizeLast(
  (atlas: Atlas, view: View, page: Room, score: ArrayLike<number>, paths: Found | undefined): Foreground => {
    const shown = shownOf(atlas, view);
    const { actors, strands } = roomFor(view, page);
    const { expanded } = view.drawing;
    const base = ranked(atlas, shown, actors, strands, score, expanded, view.focus, paths);
    const wanted = selectedIn(atlas, shown, view.selection);
    if (isDrawn(base, wanted)) return base;
    const choice = choiceFor(atlas, shown, actors, expanded, view.focus, paths);
    return foregroundOf(atlas, shown, { actors, strands }, { ...choice, score, wanted: both(choice.wanted, wanted) });
  },
);

const ranked = memoizeLast(
  (
    atlas: Atlas,
    shown: Shown,
    actors: number,
    strands: number,
    score: ArrayLike<number>,
    expanded: readonly Expansion[],
    focus: Focus,
    paths: Found | undefined,
  ): Foreground => {
    const isPlain = expanded.length === 0 && focus.kind === 'nothing' && score === shown.claimsOf;
    if (isPlain && shown === wholeOf(atlas)) return drawnAtFirst(atlas, actors, strands);
    return foregroundOf(
      atlas,
      shown,
      { actors, strands },
      { ...choiceFor(atlas, shown, actors, expanded, focus, paths), score },
    );
  },
);

/** What positions are found for: the strongest of the whole dataset, so that neither filters nor hiding move anybody. */
export const drawnAtFirst = memoizeLast((atlas: Atlas, actors: number, strands: number): Foreground => {
  const whole = wholeOf(atlas);
  return foregroundOf(atlas, whole, { actors, strands }, { contested: contestedByWeight(atlas, whole) });
});

/** Who can be chosen and who must be drawn, by the focus and what is expanded. */
function choiceFor(
  atlas: Atlas,
  shown: Shown,
  room: number,
  expanded: readonly Expansion[],
  focus: Focus,
  paths: Found | undefined,
) {
  const wanted = both(expandedIn(atlas, shown, expanded), focusedIn(atlas, shown, focus, paths));
  const contested = contestedByWeight(atlas, shown);
  if (focus.kind !== 'around' || shown.drawable.length <= room) return { wanted, contested };
  const drawable = new Set(shown.drawable);
  const candidates = near(atlas, shown, focus.ids, focus.hops).filter((place) => drawable.has(place));
  return { wanted, contested, candidates };
}

function both(a: Wanted, b: Wanted): Wanted {
  return { actors: [...a.actors, ...b.actors], pairs: [...a.pairs, ...b.pairs] };
}

function expandedIn(atlas: Atlas, shown: Shown, expanded: readonly Expansion[]): Wanted {
  return expanded
    .map((expansion): Wanted => {
      const actor = atlas.placeOf(expansion.id);
      if (actor === undefined || shown.claimsOf[actor] === 0) return { actors: [], pairs: [] };
      const others = neighboursOf(atlas, shown, expansion);
      return { actors: [actor, ...others], pairs: pairsWith(atlas, actor, others) };
    })
    .reduce(both, { actors: [], pairs: [] });
}

/** Of paths that are not known yet, their ends. */
function focusedIn(atlas: Atlas, shown: Shown, focus: Focus, found: Found | undefined): Wanted {
  switch (focus.kind) {
    case 'nothing':
      return { actors: [], pairs: [] };
    case 'around':
      return { actors: shownPlaces(atlas, shown, focus.ids), pairs: ownPairs(atlas, shown, focus.ids) };
    case 'path': {
      const paths = found ? actorsOn(found) : [];
      const steps = paths.flatMap((path) => path.slice(1).map((next, at) => pairOfActors(atlas, path[at]!, next)));
      return {
        actors: shownPlaces(atlas, shown, [focus.from, focus.to, ...paths.flat()]),
        pairs: steps.filter((pair) => pair !== undefined),
      };
    }
  }
}

/** The pairs of the actors in focus: their own lines come before those among their neighbours. */
function ownPairs(atlas: Atlas, { network }: Shown, ids: readonly ActorId[]): readonly number[] {
  const places = ids.map(atlas.placeOf).filter((place) => place !== undefined);
  return places.flatMap((place) => [...standingPairs(network, place)]);
}

function selectedIn(atlas: Atlas, shown: Shown, selection: Selection): Wanted {
  switch (selection.kind) {
    case 'nothing':
      return { actors: [], pairs: [] };
    case 'actors':
      return { actors: shownPlaces(atlas, shown, selection.ids), pairs: [] };
    case 'pair':
      return wantedPairs(atlas, shown, [selection.ends]);
    case 'tie':
      return wantedPairs(atlas, shown, [[selection.tie.subject, selection.tie.object]]);
    case 'claim': {
      const record = atlas.find(selection.id);
      return wantedPairs(atlas, shown, record && shown.claims.has(record.place) ? record.lines : []);
    }
  }
}

function wantedPairs(atlas: Atlas, shown: Shown, lines: readonly (readonly [ActorId, ActorId])[]): Wanted {
  const pairs = lines
    .map((ends) => pairOfActors(atlas, ...ends))
    .filter((pair) => pair !== undefined)
    .filter((pair) => shown.network.claims[pair]! > 0);
  const { low, high } = atlas.pairs;
  return { actors: pairs.flatMap((pair) => [low[pair]!, high[pair]!]), pairs };
}

/** The places of those of some actors who are party to a shown claim. */
function shownPlaces(atlas: Atlas, shown: Shown, ids: readonly ActorId[]): readonly number[] {
  const places = ids.map(atlas.placeOf).filter((place) => place !== undefined);
  return places.filter((place) => shown.claimsOf[place]! > 0);
}

function isDrawn({ actors, strands }: Foreground, wanted: Wanted): boolean {
  if (wanted.actors.length + wanted.pairs.length === 0) return true;
  const [drawn, lines] = [new Set(actors), new Set(strands.map(({ pair }) => pair))];
  return wanted.actors.every((actor) => drawn.has(actor)) && wanted.pairs.every((pair) => lines.has(pair));
}
