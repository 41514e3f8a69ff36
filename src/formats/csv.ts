import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import { csvHead, csvLine } from './csv-line';
import { tableLosses } from './csv-losses';
import { readmeOf, type WrittenTable } from './csv-readme';
import { ACTOR_TABLE, CLAIM_TABLES, type Table } from './csv-tables';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { type Names, namesOf } from './names';
import { DATASET_ORDER, orderedJson } from './ordered-json';
import { isTable, isZipOfTables } from './table-start';
import { type ZippedFile, zipped } from './zip';

/** Four CSV tables with a README.txt and a metadata.json, zipped; the same dataset gives the same bytes. Read are these, and tables of anybody’s. */
export const csv: WrittenFormat & ReadFormat = {
  id: 'csv',
  label: 'Tables (CSV)',
  hint: 'for spreadsheets, R and pandas',
  extension: 'csv.zip',
  otherExtensions: ['csv', 'tsv', 'tab', 'psv'],
  mime: 'application/zip',
  write: (dataset, lexicon) => zipped(filesOf(dataset, lexicon)),
  losses: (dataset, lexicon) => countLosses(dataset, [...tableLosses(dataset, lexicon), cutLoss(dataset)]),
  recognises: (start) => isZipOfTables(start) || isTable(start),
  reader: () => import('./reading/read-table').then(({ readTable }) => readTable),
};

/** The files one after another; what is said of the tables in the last two is known when they have been written. */
function* filesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<ZippedFile, void> {
  const names = namesOf(dataset, lexicon);
  const done: WrittenTable[] = [];
  const file = <Item>(table: Table<Item>, items: Iterable<Item>): ZippedFile => ({
    name: table.file,
    chunks: chunked(linesOf(table, items, names, (rows) => done.push({ ...table, rows }))),
  });
  yield file(ACTOR_TABLE, dataset.actors);
  for (const table of CLAIM_TABLES) yield file(table, dataset.claims);
  yield { name: 'README.txt', chunks: chunked([readmeOf(dataset, done, names)]) };
  yield { name: 'metadata.json', chunks: chunked([metadataOf(dataset, done)]) };
}

/** The lines of a table, a piece for each item: nothing where it has no row. */
function* linesOf<Item>(
  { columns, rowsOf }: Table<Item>,
  items: Iterable<Item>,
  names: Names,
  tellRows: (rows: number) => void,
): Generator<string, void> {
  yield csvHead(columns.map(({ name }) => name));
  let count = 0;
  for (const item of items) {
    const rows = rowsOf(item, names);
    count += rows.length;
    yield rows.map(csvLine).join('');
  }
  tellRows(count);
}

/** The dataset without its actors and claims, which are in the tables. */
function metadataOf({ actors: _, claims: __, ...head }: OpenDataset, tables: readonly WrittenTable[]): string {
  const files = tables.map(({ file, rows }) => ({ file, rows }));
  const order = { files: { file: {}, rows: {} }, dataset: DATASET_ORDER };
  return `${orderedJson({ files, dataset: head }, order)}\n`;
}
