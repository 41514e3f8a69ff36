import { csvHead, csvLine } from '../../formats/csv-line';
import { inSlices } from '../../lib/slices';
import type { Compared } from '../../view/comparison';
import { comparisonHead, comparisonRows } from '../../view/comparison-rows';

const ROWS_A_PART = 500;

/** A comparison as a CSV file (UTF-8 with a byte order mark, so that spreadsheets read it right): one row a proposition, written in slices so that the page stays alive. */
export async function comparisonFile(compared: Compared): Promise<Blob> {
  return inSlices(written(compared));
}

/** Each step writes a row. */
function* written(compared: Compared): Generator<void, Blob> {
  const parts: Blob[] = [];
  let text = csvHead(comparisonHead(compared));
  let rows = 0;
  for (const cells of comparisonRows(compared)) {
    text += csvLine(cells);
    yield;
    if (++rows % ROWS_A_PART > 0) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: 'text/csv' });
}
