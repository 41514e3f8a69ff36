import type { KindId } from '../model/ids';
import type { Coded, Columns, FurtherLines } from './columns';
import { type Lists, listAt, listsOf } from './lists';
import { type Pairs, pairsOf } from './pairs';
import { partyKinds } from './party-kinds';

/** What a fold is found from: who takes part in which claim, and whom everybody stands as. */
export interface FoldInput {
  readonly columns: Pick<Columns, 'subject' | 'object' | 'further' | 'lines' | 'named'>;
  /** Of each actor of the dataset the place of whom it stands as. */
  readonly placeOf: Uint32Array;
  /** The kind of each who is there then. */
  readonly kinds: Coded<KindId>;
}

/** The columns of a fold that differ from those of the dataset, and its pairs. */
export interface FoldIndex {
  readonly columns: Pick<Columns, 'subject' | 'object' | 'further' | 'lines' | 'named' | 'kinds'>;
  readonly pairs: Pairs;
}

/** Finds whom claims tie when actors stand as others. */
export function foldIndexOf({ columns, placeOf, kinds }: FoldInput): FoldIndex {
  const subject = standingAs(columns.subject, placeOf);
  const object = standingAs(columns.object, placeOf);
  const ends = { subject, object };
  const further = columns.further && listsAs(columns.further, placeOf, (claim) => [subject[claim]!, object[claim]!]);
  const lines = columns.lines && linesAs(columns.lines, placeOf, ends);
  const named = columns.named && listsAs(columns.named, placeOf, () => []);
  const parties = { ...ends, ...(further && { further }) };
  const all = { ...parties, ...(lines && { lines }), ...(named && { named }), kinds: partyKinds(parties, kinds) };
  return { columns: all, pairs: pairsOf(all, kinds.codes.length) };
}

function standingAs(places: Uint32Array, placeOf: Uint32Array): Uint32Array {
  const standing = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) standing[at] = placeOf[places[at]!]!;
  return standing;
}

/** Lists of actors as they stand, each once, without those that are left out. */
function listsAs(lists: Lists, placeOf: Uint32Array, leftOut: (item: number) => readonly number[]): Lists {
  return listsOf(
    Array.from({ length: lists.offsets.length - 1 }, (_, item) => {
      const out = new Set(leftOut(item));
      return [...new Set(Array.from(listAt(lists, item), (actor) => placeOf[actor]!))].filter((at) => !out.has(at));
    }),
  );
}

/** Further lines as they stand, each once a claim; one that now lies on the main line or leads nowhere is gone. */
function linesAs(
  { claim, from, to }: FurtherLines,
  placeOf: Uint32Array,
  { subject, object }: Pick<Columns, 'subject' | 'object'>,
): FurtherLines | undefined {
  const kept = new Map<string, readonly [number, number, number]>();
  claim.forEach((at, line) => {
    const [one, other] = [placeOf[from[line]!]!, placeOf[to[line]!]!];
    const [main, end] = [subject[at]!, object[at]!];
    const isMain = (one === main && other === end) || (one === end && other === main);
    if (one !== other && !isMain) kept.set(`${at} ${one} ${other}`, [at, one, other]);
  });
  if (kept.size === 0) return undefined;
  const column = (part: 0 | 1 | 2) => Uint32Array.from(kept.values(), (line) => line[part]);
  return { claim: column(0), from: column(1), to: column(2) };
}
