import { grownEvents } from './data.mjs';
import { measureRow } from './measure.mjs';
import { startSide } from './side-process.mjs';

const SIZES = [5000, 50_000, 468_558, 2_000_000];

/** Measures the rows that grow with the claims on generated events of four sizes; yields a size with its figures each. */
export async function measureGrowth(rows, { folder, ours, repeats, limit, tell, late }) {
  const found = [];
  for (const size of SIZES) {
    const { folder: data } = await grownEvents(size, { folder, ours });
    for (const row of rows) {
      if (late()) continue;
      tell(`${row.id}, ${size.toLocaleString('en')} claims`);
      const start = (side) => startSide({ row: row.id, side, data, ours }, { limit });
      found.push({ row, size, ...(await measureRow(row, { repeats, start })) });
    }
  }
  return found;
}
