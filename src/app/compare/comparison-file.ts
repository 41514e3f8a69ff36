import { csvCell } from '../../formats/csv-cell';
import type { Compared } from '../../view/comparison';
import { comparisonHead, comparisonRows } from '../../view/comparison-rows';

const ROWS_A_PART = 2000;

/** A comparison as a CSV file (UTF-8 with a byte order mark, so that spreadsheets read it right): one row a proposition. */
export function comparisonFile(compared: Compared): Blob {
  const parts: string[] = ['\uFEFF'];
  let lines: string[] = [];
  for (const cells of [comparisonHead(compared), ...comparisonRows(compared)]) {
    lines.push(`${cells.map(csvCell).join(',')}\r\n`);
    if (lines.length < ROWS_A_PART) continue;
    parts.push(lines.join(''));
    lines = [];
  }
  return new Blob([...parts, lines.join('')], { type: 'text/csv' });
}
