import type { ActorId } from '../../model/ids';
import type { Ends } from '../graph-source';
import type { ClaimPart, ClaimShape, Piece } from './claim-shape';
import { type Fragment, joined, NOTHING, sparql } from './fragment';
import { table, union, values } from './patterns';
import { claimsWhere } from './restricted';
import { variable } from './terms';

/** The claims whose lines are looked for, and what must be bound of them. */
export interface Tying {
  readonly pieces: readonly Piece[];
  readonly parts?: readonly ClaimPart[];
}

type Way = readonly [from: 'near' | 'far', to: 'near' | 'far'];
const FORTH: Way = ['near', 'far'];
const BACK: Way = ['far', 'near'];

/** Binds `?near` and `?far` to the two ends of every line that claims draw, from the one to the other. */
export function everyLine(shape: ClaimShape, tying: Tying): Fragment {
  const { further } = shape;
  return further ? restrictedLines(shape, tying, further.every()) : union([mainLine(shape, tying, FORTH, NOTHING)]);
}

/** The same for lines from the first of two actors to the second. */
export function linesFrom(shape: ClaimShape, tying: Tying, ends: readonly Ends[]): Fragment {
  const { further } = shape;
  if (further) return restrictedLines(shape, tying, further.every(ends));
  return union([mainLine(shape, tying, FORTH, pairTable(shape, ['subject', 'object'], ends))]);
}

/** Binds `?near` to one of some actors and `?far` to whom a line ties it, of some others where these are given; each line once, whichever way it goes. */
export function linesBeside(
  shape: ClaimShape,
  tying: Tying,
  near: readonly ActorId[],
  far?: readonly ActorId[],
): Fragment {
  if (far && near.length * far.length <= MOST_PAIRS) return linesBetween(shape, tying, everyPair(near, far));
  const { further } = shape;
  if (further) return restrictedLines(shape, tying, further.beside(near, far));
  const lines = eitherWay(shape, tying, (here) => values(here, near.map(shape.actorTerm)));
  return far ? sparql`${lines} ${values('far', far.map(shape.actorTerm))}` : lines;
}

/** Binds `?near` and `?far` to the two actors of each of some pairs that a line ties; each line once, whichever way it goes. */
export function linesBetween(shape: ClaimShape, tying: Tying, pairs: readonly Ends[]): Fragment {
  const { further } = shape;
  if (further) return restrictedLines(shape, tying, further.between(pairs));
  return eitherWay(shape, tying, (here, there) => pairTable(shape, [here, there], pairs));
}

function eitherWay(shape: ClaimShape, tying: Tying, given: (near: string, far: string) => Fragment): Fragment {
  return union([
    mainLine(shape, tying, FORTH, given('subject', 'object')),
    mainLine(shape, tying, BACK, given('object', 'subject')),
  ]);
}

/** Pairs are given one by one up to so many. */
const MOST_PAIRS = 100;

/** Each of some actors with each of some others. */
function everyPair(near: readonly ActorId[], far: readonly ActorId[]): readonly Ends[] {
  return near.flatMap((one) => far.map((other): Ends => [one, other]));
}

/** `VALUES (?one ?other) { … }`. */
export function pairTable(
  { actorTerm }: Pick<ClaimShape, 'actorTerm'>,
  [one, other]: readonly [string, string],
  pairs: readonly Ends[],
): Fragment {
  return table(
    [variable(one), variable(other)],
    pairs.map((pair) => pair.map(actorTerm)),
  );
}

/** The lines are found first, and what is asked of claims is asked once. */
function restrictedLines(shape: ClaimShape, { pieces, parts }: Tying, lines: Piece): Fragment {
  return claimsWhere(shape, [lines, ...pieces], parts);
}

/** The line from subject to object; back again only where these are two. */
function mainLine(shape: ClaimShape, { pieces, parts = [] }: Tying, way: Way, given: Fragment): Fragment {
  // Each once: what tells claims apart may be among the parts.
  const names = new Set([...shape.identity.text.split(/\s+/).map((name) => name.replace('?', '')), ...parts]);
  const ends = [sparql`(?subject AS ${variable(way[0])})`, sparql`(?object AS ${variable(way[1])})`];
  return sparql`SELECT ${joined([...[...names].map(variable), ...ends], sparql` `)} {
${given}
${claimsWhere(shape, pieces, [...parts, 'subject', 'object'])}
${way === BACK ? sparql`FILTER(?subject != ?object)` : NOTHING}
}`;
}
