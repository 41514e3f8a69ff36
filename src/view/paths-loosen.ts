import type { Atlas } from '../graph/atlas';
import type { Bits } from '../lib/bits';
import { type Ends, endsOf, foundAlong, groundOf, type PathGround, searched } from './paths';
import { Told } from './paths-told';
import type { PathFocus, Way } from './paths-way';
import { wayOf } from './paths-way';
import type { Shown } from './shown';

/** One thing to let go of, and how many steps a path then takes. */
export interface Loosening {
  readonly label: string;
  readonly change: Partial<Way>;
  readonly steps: number;
}

const RELATIONS: Partial<Way> = { families: [], types: [] };
const EVERYTHING: Partial<Way> = { ...RELATIONS, signs: [], without: [], directed: false };
const KNOTS: readonly { readonly label: string; readonly change: Partial<Way>; isTied(way: Way): boolean }[] = [
  {
    label: 'Allow any relation',
    change: RELATIONS,
    isTied: ({ families, types }) => families.length + types.length > 0,
  },
  { label: 'Allow any sign', change: { signs: [] }, isTied: ({ signs }) => signs.length > 0 },
  { label: 'Let all claims count', change: { without: [] }, isTied: ({ without }) => without.length > 0 },
  { label: 'Go either way', change: { directed: false }, isTied: ({ directed }) => directed },
];

const told = new Told<readonly Loosening[]>();

/** Tells what was found that is to be let go of. */
export function tellLoosenings(shown: Shown, focus: PathFocus, loosenings: readonly Loosening[]) {
  told.tell(shown, focus, loosenings);
}

/** What to let go of so that a path is found: single things where one is enough, else everything; none where nothing helps. */
export function looseningsFor(atlas: Atlas, shown: Shown, focus: PathFocus): readonly Loosening[] {
  const known = told.of(shown, focus);
  return known ?? looseningsAmong(groundOf(atlas), shown.claims.bits, endsOf(atlas, focus), wayOf(focus));
}

/** The same, in what an atlas is searched in. */
export function looseningsAmong(
  ground: PathGround,
  bits: Bits,
  ends: Ends | undefined,
  wanted: Way,
): readonly Loosening[] {
  const way = { ...wanted, longer: false };
  const tried = (label: string, change: Partial<Way>): readonly Loosening[] => {
    const steps = searched(ground, bits, ends, { ...way, ...change }).lengths[0]?.steps;
    return steps === undefined ? [] : [{ label, change, steps }];
  };
  const tied = KNOTS.filter(({ isTied }) => isTied(way));
  const single = tied.flatMap(({ label, change }) => tried(label, change));
  if (single.length > 0 || tied.length < 2) return single;
  return tried('Allow everything', EVERYTHING);
}

/** The steps of the shortest path if a way were changed so; undefined where there is none. */
export function stepsIf(atlas: Atlas, shown: Shown, focus: PathFocus, change: Partial<Way>): number | undefined {
  return foundAlong(atlas, shown, focus, { ...wayOf(focus), longer: false, ...change }).lengths[0]?.steps;
}
