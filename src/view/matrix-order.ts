import type { Atlas } from '../graph/atlas';
import { degreesIn } from '../graph/network';
import { memoizeLast } from '../lib/memoize';
import { signBlocks } from './matrix-blocks';
import { balanceOf, pairsAmong } from './matrix-pairs';
import type { MatrixOrder } from './matrix-state';
import type { Shown } from './shown';

/** Actors in an order, by their places; `starts` are the positions where another group begins. */
export interface Ordering {
  readonly places: readonly number[];
  readonly starts: ReadonlySet<number>;
}

/**
 * Orders some actors, given by their places in ascending order. Communities take longer to find than a page may wait:
 * until they are given, one number an actor, the claims order.
 */
export const orderingOf = memoizeLast(
  (
    atlas: Atlas,
    shown: Shown,
    actors: readonly number[],
    order: MatrixOrder,
    communities: ArrayLike<number> | undefined,
  ): Ordering => {
    const groups = groupsOf(atlas, shown, actors, order, communities);
    const before = order === 'name' ? byName(atlas, actors) : byScore(atlas, shown, actors, order);
    const sorted = actors.map((_, at) => at).sort((a, b) => (groups ? groups[a]! - groups[b]! : 0) || before(a, b));
    return { places: sorted.map((at) => actors[at]!), starts: groups ? startsOf(sorted, groups) : new Set() };
  },
);

type Compare = (a: number, b: number) => number;

function byName(atlas: Atlas, actors: readonly number[]): Compare {
  const names = actors.map((place) => atlas.nameOf(atlas.dataset.actors[place]!.id));
  const { compare } = new Intl.Collator('en');
  return (a, b) => compare(names[a]!, names[b]!) || a - b;
}

/** The head of a body stands before who has more claims. */
function byScore(atlas: Atlas, shown: Shown, actors: readonly number[], order: MatrixOrder): Compare {
  const scores = order === 'degree' ? degreesIn(shown.network) : shown.claimsOf;
  const isHead = (at: number) => Number(order === 'body' && bodyOf(atlas, actors[at]!) === actors[at]);
  return (a, b) => isHead(b) - isHead(a) || scores[actors[b]!]! - scores[actors[a]!]! || a - b;
}

/** Of each actor the rank of its group, where the order has groups. */
function groupsOf(
  atlas: Atlas,
  shown: Shown,
  actors: readonly number[],
  order: MatrixOrder,
  communities: ArrayLike<number> | undefined,
): ArrayLike<number> | undefined {
  const weights = actors.map((place) => shown.claimsOf[place]!);
  switch (order) {
    case 'body':
      return ranked(
        actors.map((place) => bodyOf(atlas, place)),
        weights,
      );
    case 'kind': {
      const ranks = new Map(atlas.lexicon.kinds.map(({ id }, rank) => [id, rank]));
      return actors.map((place) => ranks.get(atlas.dataset.actors[place]!.kind) ?? ranks.size);
    }
    case 'community':
      return communities && ranked(Array.from(communities), weights);
    case 'signs': {
      const { pairs, ...ends } = pairsAmong(atlas, shown, actors);
      const balance = balanceOf(atlas, shown, { pairs, ...ends });
      return ranked(Array.from(signBlocks({ ...ends, balance })), weights);
    }
    default:
      return undefined;
  }
}

/** The place of the outermost body that an actor is part of; its own when it is part of none. */
function bodyOf({ dataset, placeOf }: Atlas, place: number): number {
  const passed = new Set([place]);
  for (let at = place; ; ) {
    const { partOf } = dataset.actors[at]!;
    const body = partOf === undefined ? undefined : placeOf(partOf);
    if (body === undefined || passed.has(body)) return at;
    passed.add(body);
    at = body;
  }
}

/** Groups by how many claims their members are party to, the most first. */
function ranked(groups: readonly number[], weights: readonly number[]): readonly number[] {
  const totals = new Map<number, number>();
  groups.forEach((group, at) => {
    totals.set(group, (totals.get(group) ?? 0) + weights[at]!);
  });
  const order = [...totals].sort(([, a], [, b]) => b - a).map(([group]) => group);
  const ranks = new Map(order.map((group, rank) => [group, rank]));
  return groups.map((group) => ranks.get(group)!);
}

/** Where a group begins, but not between two that have one member each. */
function startsOf(sorted: readonly number[], groups: ArrayLike<number>): ReadonlySet<number> {
  const groupAt = (position: number) => groups[sorted[position]!];
  const isAlone = (position: number) =>
    groupAt(position - 1) !== groupAt(position) && groupAt(position + 1) !== groupAt(position);
  const starts = sorted.map((_, position) => position).filter((position) => position > 0);
  return new Set(starts.filter((at) => groupAt(at) !== groupAt(at - 1) && !(isAlone(at) && isAlone(at - 1))));
}
