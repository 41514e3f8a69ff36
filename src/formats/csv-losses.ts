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

/** What the cells of tables do not hold as it was. */
export function tableLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const names = namesOf(dataset, lexicon);
  const plainNames = everyName(dataset, lexicon, isKept);
  const countedBy = (lossOf: (text: string) => number) => ({
    ofActor: (actor: Actor) => lossIn(ACTOR_TABLE.rowsOf(actor, names), lossOf),
    ofClaim: (claim: Claim) => {
      if (plainNames && isPlain(claim)) return 0;
      return lossIn(
        CLAIM_TABLES.flatMap((table) => table.rowsOf(claim, names)),
        lossOf,
      );
    },
  });
  return [
    {
      ...countedBy((text) => Number(disarmed(text) !== holdable(text))),
      one: 'cell that a spreadsheet would run as a formula gets an apostrophe in front',
      many: 'cells that a spreadsheet would run as a formula get an apostrophe in front',
    },
    {
      ...countedBy(unholdable),
      one: 'character that a text file cannot hold is replaced by � and its code',
      many: 'characters that a text file cannot hold are replaced by � and their codes',
    },
  ];
}

/** A row holds its claim’s texts and days and, beside them, names: where all of these are kept, no row need be made to know it. */
function isPlain(claim: Claim): boolean {
  const days = claim.time && daysOf(claim.time.edtf);
  return everyText([claim, days], isKept);
}

function isKept(text: string): boolean {
  return disarmed(text) === text;
}

function lossIn(rows: readonly Row[], lossOf: (text: string) => number): number {
  const texts = rows.flat().filter(isText).map(asText);
  return texts.reduce((sum, text) => sum + lossOf(text), 0);
}

function isText(value: FlatValue | undefined): value is string | readonly string[] {
  return typeof value === 'string' || typeof value === 'object';
}
