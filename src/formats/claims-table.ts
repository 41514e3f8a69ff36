import type { Claim, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import { CLAIM_COLUMNS } from './claim-columns';
import type { FlatValue } from './column';
import { csvHead, csvLine, tsvHead, tsvLine } from './csv-line';
import { cellLosses, isKept, isPlain } from './csv-losses';
import type { Row } from './csv-tables';
import type { WrittenFormat } from './format';
import { actorDetails, headLoss, looseActors, vocabularyLoss } from './left-behind';
import { countLosses, cutLoss, type LossRule } from './losses';
import { everyName, namesOf } from './names';
import { oneByOne } from './one-by-one';

/** All claims in one table, a line each, with the names and kinds of their ends beside them. */
export const claimsCsv: WrittenFormat = {
  id: 'claims-csv',
  label: 'Claims in one table (CSV)',
  hint: 'one line a claim, for spreadsheets, R and pandas',
  extension: 'csv',
  mime: 'text/csv',
  write: (dataset, lexicon) => chunked(linesOf(dataset, lexicon, { head: csvHead, line: csvLine })),
  losses: (dataset, lexicon) => countLosses(dataset, lossRules(dataset, lexicon)),
};

/** The same table with tabs between its cells. */
export const claimsTsv: WrittenFormat = {
  id: 'tsv',
  label: 'Claims in one table (TSV)',
  hint: 'one line a claim, for spreadsheets and scripts',
  extension: 'tsv',
  mime: 'text/tab-separated-values',
  write: (dataset, lexicon) => chunked(linesOf(dataset, lexicon, { head: tsvHead, line: tsvLine })),
  losses: (dataset, lexicon) => countLosses(dataset, lossRules(dataset, lexicon)),
};

interface Lines {
  readonly head: (columns: readonly string[]) => string;
  readonly line: (row: Row) => string;
}

const [CLAIM_ID, ...ABOUT_CLAIM] = CLAIM_COLUMNS;
const ENDS = ['subject', 'object'] as const;
const COLUMNS: readonly string[] = [
  CLAIM_ID!.name,
  ...ENDS.flatMap((end) => [end, `${end}_name`, `${end}_kind`]),
  ...ABOUT_CLAIM.map(({ name }) => name),
];

function* linesOf(dataset: OpenDataset, lexicon: Lexicon, { head, line }: Lines): Generator<string, void> {
  const rowOf = rowMaker(dataset, lexicon);
  yield head(COLUMNS);
  yield* oneByOne(dataset.claims, (claim) => line(rowOf(claim)));
}

function rowMaker(dataset: OpenDataset, lexicon: Lexicon): (claim: Claim) => Row {
  const names = namesOf(dataset, lexicon);
  const kindOf = new Map<string, string>(dataset.actors.map(({ id, kind }) => [id, kind]));
  const endCells = (id: string): readonly (FlatValue | undefined)[] => [id, names.nameOf(id), kindOf.get(id)];
  return (claim) => [
    CLAIM_ID!.value(claim, names),
    ...ENDS.flatMap((end) => endCells(claim[end])),
    ...ABOUT_CLAIM.map((column) => column.value(claim, names)),
  ];
}

function lossRules(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const rowOf = rowMaker(dataset, lexicon);
  const plainNames = everyName(dataset, lexicon, isKept) && lexicon.kinds.every(({ id }) => isKept(id));
  return [
    looseActors(dataset),
    actorDetails(),
    {
      ofAll: dataset.sources.length,
      one: 'source keeps its id, and its name where it speaks, not its title, date and address',
      many: 'sources keep their ids, and their names where they speak, not their titles, dates and addresses',
    },
    vocabularyLoss(dataset),
    headLoss(dataset),
    ...cellLosses({ ofClaim: (claim) => (plainNames && isPlain(claim) ? [] : [rowOf(claim)]) }),
    cutLoss(dataset),
  ];
}
