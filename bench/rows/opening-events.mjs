import { blankPage, giveFiles, keepEvents, openAtlas, openDialog } from '../app/atlas-page.mjs';
import { mainThreadTime, watchMainThread } from '../app/main-thread.mjs';
import { pixelsOf } from '../app/pixels.mjs';
import { addDrawnWatch, wallTimeToDrawn } from '../app/ready.mjs';
import { timed } from '../app/timing.mjs';

/** What was opened before stands again within a second. */
const SECOND = { atMost: 1000 };
const GZIPPED = 'the two CSV files of all events, gzipped';

/** The files of all events given to the app for the first time: read, checked, counted, drawn. */
export const openFiles = openingRow('open-files', `${GZIPPED}, opened for the first time until they are drawn`, {
  sample: async (run) => {
    const page = await openAtlas(run);
    await openDialog(page);
    return measured(run, page, () => giveFiles(page, run.files), { close: () => page.context().close() });
  },
});

/** The same files given once more, where the browser keeps what they held. */
export const openAgain = openingRow('open-again', `${GZIPPED}, given again`, {
  sample: async (run, { context }) => {
    const page = await openAtlas(run, context);
    await openDialog(page);
    return measured(run, page, () => giveFiles(page, run.files), { close: () => page.close() });
  },
  isKept: true,
  goal: SECOND,
});

/** The address of what the browser keeps: the page, the table and its picture. */
export const openKept = openingRow(
  'open-kept',
  'all events by their address, kept by the browser, from navigation on',
  {
    sample: async (run, { context, id }) => {
      const page = await blankPage(run, context);
      await addDrawnWatch(page, id);
      const session = await watchMainThread(page);
      const before = await mainThreadTime(session);
      await page.goto(`${run.app}#d=${id}`, { waitUntil: 'commit' });
      const wall = await wallTimeToDrawn(session);
      const cpu = (await mainThreadTime(session)) - before;
      const { isBlank } = await pixelsOf(run.browser, await page.locator('canvas').last().screenshot());
      await page.close();
      return { cpu, wall, answer: { isBlank } };
    },
    isKept: true,
    goal: SECOND,
  },
);

function openingRow(id, work, { sample, isKept = false, goal }) {
  return {
    id,
    work,
    checked: 'the picture’s own part of the screenshot is not blank',
    place: 'page',
    figure: 'wall',
    goals: [
      { figure: 'wall', work: `${work}, by the clock`, ...goal },
      { figure: 'cpu', work: `${work}, of that on the main thread` },
    ],
    sides: {
      ours: async (run) => {
        const kept = isKept ? await keepEvents(run) : undefined;
        return { sample: () => sample(run, kept) };
      },
    },
    check: ({ ours }) => (ours?.isBlank ? 'painted nothing' : undefined),
  };
}

async function measured(run, page, work, { close }) {
  const { cpu, wall } = await timed(page, work);
  const { isBlank } = await pixelsOf(run.browser, await page.locator('canvas').last().screenshot());
  await close();
  return { cpu, wall, answer: { isBlank } };
}
