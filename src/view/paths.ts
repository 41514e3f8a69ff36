import type { Atlas } from '../graph/atlas';
import { countByPair } from '../graph/between';
import type { Columns } from '../graph/columns';
import type { Pairs } from '../graph/pairs';
import { type PathsOfLength, rankedPaths } from '../graph/paths-ranked';
import { waysOf } from '../graph/paths-ways';
import { type Bits, bitsByCode, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { Told } from './paths-told';
import { admitsAll, MORE_STEPS, type PathFocus, type Way, wayOf } from './paths-way';
import type { Shown } from './shown';
import { canTakeSides } from './take-part';
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

/** What of an atlas paths are searched in: plain enough to be handed to a worker. */
export interface PathGround {
  readonly size: number;
  readonly columns: Pick<Columns, 'types' | 'signs' | 'standings' | 'subject' | 'lines'>;
  readonly pairs: Pairs;
  /** Of each actor by its place. */
  readonly ids: readonly ActorId[];
  /** Of each actor by its place 1 where it can take a side. */
  readonly sides: Uint8Array;
}

/** Two actors by their places. */
export type Ends = readonly [from: number, to: number];

const grounds = new WeakMap<Atlas, PathGround>();

/** The ground of an atlas; the same object for the same atlas. */
export function groundOf(atlas: Atlas): PathGround {
  const known = grounds.get(atlas);
  if (known) return known;
  const { columns, pairs, size, dataset } = atlas;
  const { types, signs, standings, subject, lines } = columns;
  const ground = {
    size,
    columns: { types, signs, standings, subject, ...(lines && { lines }) },
    pairs,
    ids: dataset.actors.map(({ id }) => id),
    sides: Uint8Array.from(dataset.actors, ({ kind }) => Number(canTakeSides(kind))),
  };
  grounds.set(atlas, ground);
  return ground;
}

/** The places of the ends of paths; undefined where the atlas has not both. */
export function endsOf(atlas: Atlas, { from, to }: Pick<PathFocus, 'from' | 'to'>): Ends | undefined {
  const [one, other] = [atlas.placeOf(from), atlas.placeOf(to)];
  return one === undefined || other === undefined ? undefined : [one, other];
}

const told = new Told<Found>();

/** Tells the paths that were found of a focus among what is shown. */
export function tellPaths(shown: Shown, focus: PathFocus, found: Found) {
  told.tell(shown, focus, found);
}

/** Among more claims paths are searched by somebody who has time for it. */
const QUICK = 20_000;

/** The paths of a focus where they are told or quickly found; undefined until somebody has told them. */
export function pathsKnown(atlas: Atlas, shown: Shown, focus: PathFocus): Found | undefined {
  return atlas.size <= QUICK ? pathsFound(atlas, shown, focus) : told.of(shown, focus);
}

/** The paths of a focus along shown ties, those that most undisputed claims carry first; the same answer object for the same focus. */
export function pathsFound(atlas: Atlas, shown: Shown, focus: PathFocus): Found {
  const known = told.of(shown, focus);
  if (known) return known;
  const found = foundAlong(atlas, shown, focus, wayOf(focus));
  tellPaths(shown, focus, found);
  return found;
}

/** The paths between the ends of a focus along another way. */
export function foundAlong(atlas: Atlas, shown: Shown, focus: Pick<PathFocus, 'from' | 'to'>, way: Way): Found {
  return searched(groundOf(atlas), shown.claims.bits, endsOf(atlas, focus), way);
}

/** The paths along some claims from one place to another; none where an end is missing. */
export function searched(ground: PathGround, among: Bits, ends: Ends | undefined, way: Way): Found {
  const bits = carrying(ground, among, way);
  const { directed, longer } = way;
  if (!ends) return { bits, directed, lengths: [] };
  const { ids, pairs } = ground;
  const idAt = (place: number) => ids[place]!;
  const lengths = rankedPaths(
    {
      network: { pairs, claims: countByPair(ground, bits) },
      ...(directed && { ways: waysOf(ground, bits) }),
      weight: countByPair(ground, undisputedIn(ground, bits)),
      compare: (a, b) => (idAt(a) < idAt(b) ? -1 : 1),
    },
    ends,
    { limit: MOST_PATHS, slack: longer ? MORE_STEPS : 0 },
  );
  return {
    bits,
    directed,
    lengths: lengths.map((length) => ({ ...length, paths: length.paths.map((path) => path.map(idAt)) })),
  };
}

/** Those of some claims that may carry a path. */
export function carrying({ columns, size }: Pick<PathGround, 'columns' | 'size'>, bits: Bits, way: Way): Bits {
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
export function undisputedIn({ columns: { standings }, size }: Pick<PathGround, 'columns' | 'size'>, bits: Bits): Bits {
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
