import { holdable } from '../../formats/characters';
import { chunked } from '../../formats/chunks';
import { csvHead, csvLine } from '../../formats/csv-line';
import { type ZippedFile, zipped } from '../../formats/zip';
import type { Matrix, MatrixCell } from '../../view/matrix';

/** A matrix as it is written, with how its actors are called. */
export interface MatrixFile {
  readonly matrix: Matrix;
  readonly nameOf: (position: number) => string;
  /** What is said of where it comes from: the dataset, the scope, the filters, the order, line by line. */
  readonly about: readonly string[];
}

/** What each table of counts counts in a cell. */
const TABLES: readonly (readonly [file: string, counts: string, of: (cell: MatrixCell) => number])[] = [
  ['against.csv', 'claims against', (cell) => claimsOf(cell, -1)],
  ['with.csv', 'claims with', (cell) => claimsOf(cell, 1)],
  ['neutral.csv', 'neutral claims', (cell) => claimsOf(cell, 0)],
  ['disputed.csv', 'claims of any sign that somebody denies or disputes', ({ contested }) => contested.length],
];

const HOW_TO_READ = [
  'Rows act, columns are acted on; a claim of a type that goes both ways is counted in both cells.',
  ...TABLES.map(([file, counts]) => `${file}: how many ${counts} there are in each cell.`),
  'cells.csv: the cells that hold claims, one a line, with the sum with less against as balance.',
  'Every count is one of claims: of what somebody says, not of what is so.',
  'UTF-8 with a byte order mark, comma, CRLF, quotes doubled (RFC 4180).',
  "A cell that a spreadsheet would run as a formula starts with an apostrophe ('); take it away to have the text as it was.",
];

/** Packs a matrix as CSV tables with a README.txt: one of counts for each sign and for what is disputed, one of all cells. */
export function packedMatrix(file: MatrixFile): Generator<Uint8Array, void> {
  return zipped(filesOf(file));
}

function* filesOf(file: MatrixFile): Generator<ZippedFile, void> {
  for (const [name, , of] of TABLES) yield { name, chunks: chunked(countLines(file, of)) };
  yield { name: 'cells.csv', chunks: chunked(cellLines(file)) };
  yield { name: 'README.txt', chunks: chunked([[...file.about, '', ...HOW_TO_READ, ''].map(holdable).join('\r\n')]) };
}

function claimsOf({ parts }: MatrixCell, sign: -1 | 0 | 1): number {
  return parts.find((part) => part.sign === sign)?.claims ?? 0;
}

/** Two columns that say who acts, and one for each who is acted on, by id. */
function* countLines({ matrix, nameOf }: MatrixFile, of: (cell: MatrixCell) => number): Generator<string, void> {
  const positions = matrix.places.map((_, position) => position);
  yield csvHead(['id', 'name', ...positions.map((position) => matrix.idAt(position))]);
  for (const row of positions) {
    const cells = matrix.row(row);
    const counts = positions.map((column) => {
      const cell = cells.get(column);
      return cell ? of(cell) : 0;
    });
    yield csvLine([matrix.idAt(row), nameOf(row), ...counts]);
  }
}

const CELL_COLUMNS = 'actor,actor_name,acts_on,acts_on_name,claims,against,with,neutral,balance,disputed'.split(',');

function* cellLines({ matrix, nameOf }: MatrixFile): Generator<string, void> {
  yield csvHead(CELL_COLUMNS);
  for (let row = 0; row < matrix.size; row++) {
    const cells = [...matrix.row(row).values()].sort((a, b) => a.column - b.column);
    yield cells
      .map((cell) => {
        const [against, withThem, neutral] = [claimsOf(cell, -1), claimsOf(cell, 1), claimsOf(cell, 0)];
        const ends = [matrix.idAt(row), nameOf(row), matrix.idAt(cell.column), nameOf(cell.column)];
        return csvLine([...ends, cell.claims, against, withThem, neutral, withThem - against, cell.contested.length]);
      })
      .join('');
  }
}
