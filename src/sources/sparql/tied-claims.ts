import type { ActorId } from '../../model/ids';
import type { Ends } from '../graph-source';
import type { ClaimPart, ClaimShape, Piece } from './claim-shape';
import { type Fragment, joined, NOTHING, sparql } from './fragment';
import { closed, union, values } from './patterns';
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
  return among(shape, tying, (plain) => linesIn(shape, plain, FORTH, () => NOTHING));
}

/** The same for lines from the first of two actors to the second. */
export function linesFrom(shape: ClaimShape, tying: Tying, ends: readonly Ends[]): Fragment {
  const given = (from: string, to: string) => table(shape, [from, to], ends);
  return among(shape, tying, (plain) => linesIn(shape, plain, FORTH, given));
}

/** Binds `?near` to one of some actors and `?far` to whom a line ties it, of some others where these are given; each line once, whichever way it goes. */
export function linesBeside(
  shape: ClaimShape,
  tying: Tying,
  near: readonly ActorId[],
  far: readonly ActorId[] = [],
): Fragment {
  const isTable = far.length > 0 && near.length * far.length <= MOST_PAIRS;
  const rows = isTable ? near.flatMap((one) => far.map((other): Ends => [one, other])) : [];
  const given =
    (way: Way) =>
    (from: string, to: string): Fragment => {
      const [here, there] = way === FORTH ? [from, to] : [to, from];
      return isTable ? table(shape, [here, there], rows) : values(here, near.map(shape.actorTerm));
    };
  const lines = among(shape, tying, (plain) => [
    ...linesIn(shape, plain, FORTH, given(FORTH)),
    ...linesIn(shape, plain, BACK, given(BACK)),
  ]);
  return isTable || far.length === 0 ? lines : sparql`${lines} ${values('far', far.map(shape.actorTerm))}`;
}

/** Pairs are given one by one up to so many. */
const MOST_PAIRS = 100;

function table({ actorTerm }: ClaimShape, [from, to]: readonly [string, string], rows: readonly Ends[]): Fragment {
  const cells = rows.map(([one, other]) => sparql`(${actorTerm(one)} ${actorTerm(other)})`);
  return sparql`VALUES (${variable(from)} ${variable(to)}) { ${cells} }`;
}

/** Lines of claims that some pieces keep: where claims draw several, the lines are found first, and what is asked of claims is asked once. */
function among(shape: ClaimShape, tying: Tying, linesOf: (tying: Tying) => readonly Fragment[]): Fragment {
  if (!shape.further) return union(linesOf(tying));
  const found = closed(sparql`${shape.identity} ?near ?far`, union(linesOf({ pieces: [] })));
  return claimsWhere(shape, [{ parts: [], pattern: found, bindsClaims: true }, ...tying.pieces], tying.parts);
}

/** The lines from subject to object, then those beside them; `given` says which ends are known. */
function linesIn(
  shape: ClaimShape,
  { pieces, parts = [] }: Tying,
  way: Way,
  given: (from: string, to: string) => Fragment,
): readonly Fragment[] {
  const main = sparql`${given('subject', 'object')}
${claimsWhere(shape, pieces, [...parts, 'subject', 'object'])}`;
  const named = (from: Fragment, to: Fragment) =>
    projected(shape, parts, [sparql`(${from} AS ${variable(way[0])})`, sparql`(${to} AS ${variable(way[1])})`]);
  const back = way === BACK ? sparql`FILTER(?subject != ?object)` : NOTHING;
  const first = sparql`SELECT ${named(sparql`?subject`, sparql`?object`)} { ${main} ${back} }`;
  const beside = (line: Piece) => sparql`${given('from', 'to')}
${claimsWhere(shape, [line, ...pieces], parts)}`;
  const others = shape.further?.lines ?? [];
  return [first, ...others.map((line) => sparql`SELECT ${named(sparql`?from`, sparql`?to`)} { ${beside(line)} }`)];
}

/** What tells claims apart and the parts asked for, each once, and the ends of lines. */
function projected({ identity }: ClaimShape, parts: readonly ClaimPart[], ends: readonly Fragment[]): Fragment {
  const names = new Set([...identity.text.split(/\s+/).map((name) => name.replace('?', '')), ...parts]);
  return joined([...[...names].map(variable), ...ends], sparql` `);
}
