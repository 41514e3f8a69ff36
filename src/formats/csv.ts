import type { Dataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { holdable, unholdable } from './characters';
import { asText } from './column';
import { csvCell, disarmed } from './csv-cell';
import { readmeOf } from './csv-readme';
import { type Table, tablesOf } from './csv-tables';
import type { Format, Loss } from './format';
import { cutLoss, loss, onlyReal } from './losses';
import { namesOf } from './names';
import { DATASET_ORDER, orderedJson } from './ordered-json';

/** Four CSV tables with a README.txt and a metadata.json, zipped; the same dataset gives the same bytes. */
export const csv: Format = {
  id: 'csv',
  label: 'Tables (CSV)',
  hint: 'for spreadsheets, R and pandas',
  extension: 'csv.zip',
  mime: 'application/zip',
  write: async (dataset, lexicon) => {
    const { strToU8, zipSync } = await import('fflate');
    const files = filesOf(dataset, lexicon).map(([name, text]) => [name, strToU8(text)] as const);
    return zipSync(Object.fromEntries(files), { mtime: FIRST_ZIP_DAY });
  },
  losses: (dataset, lexicon) => onlyReal([...lossesIn(tablesOf(dataset, lexicon)), cutLoss(dataset)]),
};

const FIRST_ZIP_DAY = new Date(1980, 0, 1);
// Without it Excel takes UTF-8 for the code page of the machine; pandas and R skip it.
const BYTE_ORDER_MARK = '\uFEFF';

function filesOf(dataset: Dataset, lexicon: Lexicon): readonly (readonly [name: string, text: string])[] {
  const tables = tablesOf(dataset, lexicon);
  return [
    ...tables.map((table) => [table.file, csvText(table)] as const),
    ['README.txt', readmeOf(dataset, tables, namesOf(dataset, lexicon))],
    ['metadata.json', metadataOf(dataset, tables)],
  ];
}

function csvText({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(csvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** The dataset without its actors and claims, which are in the tables. */
function metadataOf({ actors: _, claims: __, ...head }: Dataset, tables: readonly Table[]): string {
  const files = tables.map(({ file, rows }) => ({ file, rows: rows.length }));
  const order = { files: { file: {}, rows: {} }, dataset: DATASET_ORDER };
  return `${orderedJson({ files, dataset: head }, order)}\n`;
}

function lossesIn(tables: readonly Table[]): readonly Loss[] {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const texts = cells.filter((value) => typeof value === 'string' || typeof value === 'object').map(asText);
  return [
    loss(
      texts.filter((text) => disarmed(text) !== holdable(text)).length,
      'cell that a spreadsheet would run as a formula gets an apostrophe in front',
      'cells that a spreadsheet would run as a formula get an apostrophe in front',
    ),
    loss(
      texts.reduce((sum, text) => sum + unholdable(text), 0),
      'character that a text file cannot hold is replaced by � and its code',
      'characters that a text file cannot hold are replaced by � and their codes',
    ),
  ];
}
