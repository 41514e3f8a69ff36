import type { Actor, Claim, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { holdable, unholdable } from './characters';
import { daysOf } from './claim-columns';
import { asText, type FlatValue } from './column';
import { disarmed } from './csv-cell';
import { ACTOR_TABLE, CLAIM_TABLES, type Row } from './csv-tables';
import type { LossRule } from './losses';
import { everyName, namesOf } from './names';
import { everyText } from './texts';

/** What the cells of the four tables do not hold as it was. */
export function tableLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const names = namesOf(dataset, lexicon);
  const plainNames = everyName(dataset, lexicon, isKept);
  return cellLosses({
    ofActor: (actor) => ACTOR_TABLE.rowsOf(actor, names),
    ofClaim: (claim) => {
      if (plainNames && isPlain(claim)) return [];
      return CLAIM_TABLES.flatMap((table) => table.rowsOf(claim, names));
    },
  });
}

/** The rows that a table has for an actor or a claim, those left out that are known to hold everything as it was. */
export interface TableRows {
  ofActor?(actor: Actor): readonly Row[];
  ofClaim?(claim: Claim): readonly Row[];
}

/** What the cells of any tables do not hold as it was. */
export function cellLosses({ ofActor, ofClaim }: TableRows): readonly LossRule[] {
  return CELL_LOSSES.map(({ lossOf, one, many }) => ({
    ...(ofActor && { ofActor: (actor: Actor) => lossIn(ofActor(actor), lossOf) }),
    ...(ofClaim && { ofClaim: (claim: Claim) => lossIn(ofClaim(claim), lossOf) }),
    one,
    many,
  }));
}

/** What a cell does not hold as it was: counted on its text, and in words. */
export const CELL_LOSSES: readonly { lossOf(text: string): number; readonly one: string; readonly many: string }[] = [
  {
    lossOf: (text) => Number(disarmed(text) !== holdable(text)),
    one: 'cell that a spreadsheet would run as a formula gets an apostrophe in front',
    many: 'cells that a spreadsheet would run as a formula get an apostrophe in front',
  },
  {
    lossOf: unholdable,
    one: 'character that a text file cannot hold is replaced by � and its code',
    many: 'characters that a text file cannot hold are replaced by � and their codes',
  },
];

/** True where no row of a claim loses anything beside names. A row holds its claim’s texts and days and, beside them, names: where all of these are kept, no row need be made to know it. */
export function isPlain(claim: Claim): boolean {
  const days = claim.time && daysOf(claim.time.edtf);
  return everyText([claim, days], isKept);
}

/** Whether a text stands in a cell as it is. */
export function isKept(text: string): boolean {
  return disarmed(text) === text;
}

/** A loss summed up over all texts of some rows. */
export function lossIn(rows: readonly Row[], lossOf: (text: string) => number): number {
  const texts = rows.flat().filter(isText).map(asText);
  return texts.reduce((sum, text) => sum + lossOf(text), 0);
}

function isText(value: FlatValue | undefined): value is string | readonly string[] {
  return typeof value === 'string' || typeof value === 'object';
}
