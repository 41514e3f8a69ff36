import type { Atlas } from '../graph/atlas';
import { countByPair } from '../graph/between';
import type { Network } from '../graph/network';
import { type PathsOfLength, rankedPaths } from '../graph/paths-ranked';
import { waysOf } from '../graph/paths-ways';
import { type Bits, bitsByCode, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { admitsAll, MORE_STEPS, type PathFocus, type Way, wayOf } from './paths-way';
import type { Shown } from './shown';
import { type Tie, tiesBetween } from './ties';

/** One step of a path, with the ties that carry it. */
export interface Step {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
}

export type Path = readonly Step[];

/** The paths of one length: the first of them, and how many there are. */
export interface PathsFound extends Omit<PathsOfLength, 'paths'> {
  readonly paths: readonly (readonly ActorId[])[];
}

/** What leads from one actor to another: the claims that may carry it, and the paths, the shortest first. */
export interface Found {
  readonly bits: Bits;
  readonly directed: boolean;
  readonly lengths: readonly PathsFound[];
}

/** So many paths of a length are told. */
const MOST_PATHS = 12;

/** The paths of a focus along shown ties, those that most undisputed claims carry first; the same answer object for the same focus. */
export const pathsFound = memoizeLast((atlas: Atlas, shown: Shown, focus: PathFocus): Found => {
  const way = wayOf(focus);
  return foundAlong(atlas, shown, focus, way);
});

/** The paths between the ends of a focus along another way. */
export function foundAlong(atlas: Atlas, shown: Shown, { from, to }: Pick<PathFocus, 'from' | 'to'>, way: Way): Found {
  const bits = carrying(atlas, shown.claims.bits, way);
  const { directed, longer } = way;
  const ends = [atlas.placeOf(from), atlas.placeOf(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return { bits, directed, lengths: [] };
  const { actors } = atlas.dataset;
  const idAt = (place: number) => actors[place]!.id;
  const lengths = rankedPaths(
    {
      network: networkFor(atlas, shown, bits, way),
      ...(directed && { ways: waysOf(atlas, bits) }),
      weight: countByPair(atlas, undisputedIn(atlas, bits)),
      compare: (a, b) => (idAt(a) < idAt(b) ? -1 : 1),
    },
    [ends[0], ends[1]],
    { limit: MOST_PATHS, slack: longer ? MORE_STEPS : 0 },
  );
  return {
    bits,
    directed,
    lengths: lengths.map((length) => ({ ...length, paths: length.paths.map((path) => path.map(idAt)) })),
  };
}

function networkFor(atlas: Atlas, shown: Shown, bits: Bits, way: Way): Network {
  return admitsAll(way) ? shown.network : { pairs: atlas.pairs, claims: countByPair(atlas, bits) };
}

/** Those of some claims that may carry a path. */
export function carrying({ columns, size }: Atlas, bits: Bits, way: Way): Bits {
  if (admitsAll(way)) return bits;
  const { types, signs, standings } = columns;
  const [families, named] = [new Set(way.families), new Set(way.types)];
  const sets: Bits[] = [bits];
  if (families.size + named.size > 0) {
    const isBy = types.values.map(({ id, family }) => Number(families.has(family) || named.has(id)));
    sets.push(bitsByCode(types.codes, Uint8Array.from(isBy)));
  }
  if (way.signs.length > 0)
    sets.push(
      bitsByCode(
        signs.codes,
        Uint8Array.from(signs.values, (sign) => Number(way.signs.includes(sign))),
      ),
    );
  if (way.without.length > 0) {
    const isIn = Uint8Array.from(standings.values, (standing) => Number(!way.without.includes(standing)));
    sets.push(bitsByCode(standings.codes, isIn));
  }
  return intersection(size, sets);
}

/** Those of some claims that nobody denies and that are more than a plan or an unnamed word. */
export function undisputedIn({ columns: { standings }, size }: Atlas, bits: Bits): Bits {
  const isSound = Uint8Array.from(standings.values, (standing) => Number(standing === 'undisputed'));
  return intersection(size, [bits, bitsByCode(standings.codes, isSound)]);
}

/** Every actor on the paths found, path by path. */
export function actorsOn({ lengths }: Found): readonly (readonly ActorId[])[] {
  return lengths.flatMap(({ paths }) => paths);
}

/** One path step by step, with the ties that carry it. */
export function stepsOf(atlas: Atlas, found: Found, path: readonly ActorId[]): Path {
  const { directed } = found;
  return path.slice(1).map((to, at) => {
    const from = path[at]!;
    const ties = tiesOf(atlas, found, from, to);
    return { from, to, ties: directed ? ties.filter((tie) => pointsFrom(tie, from)) : ties };
  });
}

const known = new WeakMap<Found, Map<string, readonly Tie[]>>();

/** The ties of two actors, gathered once: many paths go by the same steps. */
function tiesOf(atlas: Atlas, found: Found, from: ActorId, to: ActorId): readonly Tie[] {
  const gathered = known.get(found) ?? new Map<string, readonly Tie[]>();
  known.set(found, gathered);
  const key = JSON.stringify(from < to ? [from, to] : [to, from]);
  const ties = gathered.get(key) ?? tiesBetween(atlas, found.bits, from, to);
  gathered.set(key, ties);
  return ties;
}

function pointsFrom({ relation, subject }: Tie, from: ActorId): boolean {
  return relation.symmetric || subject === from;
}

/** All paths of a focus step by step, the shortest first. */
export const pathsAlong = memoizeLast((atlas: Atlas, found: Found): readonly Path[] =>
  actorsOn(found).map((path) => stepsOf(atlas, found, path)),
);
