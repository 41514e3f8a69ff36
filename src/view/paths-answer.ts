import type { Atlas } from '../graph/atlas';
import type { Bits } from '../lib/bits';
import { type Ends, endsOf, type Found, type PathGround, pathsKnown, searched, tellPaths } from './paths';
import { type Loosening, looseningsAmong, tellLoosenings } from './paths-loosen';
import { type Between, betweenEnds, tellBetween } from './paths-mediators';
import { type PathFocus, type Way, wayOf } from './paths-way';
import type { Shown } from './shown';

/** What is asked about two actors: among which claims, from where to where and by what. */
export interface PathQuest {
  readonly bits: Bits;
  readonly ends: Ends | undefined;
  readonly way: Way;
}

/** All there is to say of the paths between two actors: they themselves, what to let go of where there are none, who stands between. */
export interface PathAnswer {
  readonly found: Found;
  readonly loosenings: readonly Loosening[];
  readonly between: Between;
}

/** What a focus asks of what is shown; undefined where the answer is known or quickly found. */
export function questOf(atlas: Atlas, shown: Shown, focus: PathFocus): PathQuest | undefined {
  if (pathsKnown(atlas, shown, focus)) return undefined;
  return { bits: shown.claims.bits, ends: endsOf(atlas, focus), way: wayOf(focus) };
}

/** Answers a quest in what an atlas is searched in. */
export function answerTo(ground: PathGround, { bits, ends, way }: PathQuest): PathAnswer {
  const found = searched(ground, bits, ends, way);
  const loosenings = found.lengths.length === 0 ? looseningsAmong(ground, bits, ends, way) : [];
  return { found, loosenings, between: betweenEnds(ground, bits, ends, way) };
}

/** Tells the answer to a focus: whoever asks for its paths from now on has it at once. */
export function tellAnswer(shown: Shown, focus: PathFocus, { found, loosenings, between }: PathAnswer) {
  tellPaths(shown, focus, found);
  if (found.lengths.length === 0) tellLoosenings(shown, focus, loosenings);
  tellBetween(shown, focus, between);
}
