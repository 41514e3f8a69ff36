import { join } from 'node:path';
import { browserRun } from './browser-run.mjs';
import { bundleOurs } from './bundle.mjs';
import { mainEvents, temporaryFolder } from './data.mjs';
import { graphFile } from './graph-files.mjs';
import { measureGrowth } from './growth.mjs';
import { describeMachine, loadNow } from './machine.mjs';
import { measureRow } from './measure.mjs';
import { rowsCalled } from './rows/rows.mjs';
import { startSide } from './side-process.mjs';

const GROWTH = 'growth';
const REPEATS = { whole: 5, quick: 2 };
/** What takes longer by the clock is ended and said to take longer, ms: well above what anything takes on an idle machine. */
const LIMIT = 300_000;

/** Measures the rows of some ids, or all, and how cost grows; after so many minutes no further row is begun, and the page says which were left out; sound when no answer was wrong and nothing of ours failed. */
export async function measureAll({ only, quick, minutes: most, tell }) {
  const [started, loads] = [performance.now(), [loadNow()]];
  const folder = temporaryFolder();
  const repeats = quick ? REPEATS.quick : REPEATS.whole;
  let browser;
  try {
    const rows = await rowsCalled(only?.filter((id) => id !== GROWTH));
    const ours = await bundleOurs(join(folder, 'ours'));
    const data = await mainEvents({ folder, ours });
    if (rows.some(({ place }) => place === 'page')) browser = await browserRun({ folder, data });
    const results = [];
    const late = () => performance.now() - started > most * 60_000;
    const left = [];
    for (const row of rows) {
      if (late()) {
        left.push(row.id);
        continue;
      }
      tell(row.id);
      const start = await starterOf(row, { browser, data, ours });
      const times = quick ? Math.min(repeats, row.repeats ?? repeats) : (row.repeats ?? repeats);
      results.push({ row, ...(await measureRow(row, { repeats: times, start })) });
    }
    const growing = await growingRows(only, rows);
    const growth = await measureGrowth(growing, { folder, ours, repeats, limit: LIMIT, tell, late });
    const minutes = Math.round((performance.now() - started) / 60_000);
    return {
      results,
      growth,
      machine: describeMachine({ browser, data, loads: [...loads, loadNow()], minutes, left }),
      isSound: [...results, ...growth].every(isSound),
    };
  } finally {
    await browser?.close();
  }
}

/** How a side of a row is made ready: in the browser, or in a process of its own. */
async function starterOf(row, { browser, data, ours }) {
  if (row.place === 'page') return (side) => row.sides[side](browser);
  const file = row.file && (await graphFile(row.file, { ...data, ours }));
  return (side) => startSide({ row: row.id, side, data: data.folder, ours, file }, { limit: row.limit ?? LIMIT });
}

/** The rows to be measured at several sizes: all that can be, or those asked for beside `growth`. */
async function growingRows(only, rows) {
  if (only && !only.includes(GROWTH)) return [];
  const asked = rows.filter(({ grows }) => grows);
  return asked.length > 0 ? asked : (await rowsCalled()).filter(({ grows }) => grows);
}

function isSound({ figures, fault }) {
  return fault === undefined && !figures.ours.failed;
}
