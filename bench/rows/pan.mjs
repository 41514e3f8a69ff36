import { blankPage, drawn, keepEvents } from '../app/atlas-page.mjs';
import { dragPicture, zoomPicture } from '../app/drag.mjs';
import { openPeer } from '../app/peer-page.mjs';
import { pixelsOf } from '../app/pixels.mjs';
import { timed } from '../app/timing.mjs';

const MOVES = 60;
const TURNS = 25;
/** One, for a frame of a peer takes seconds where WebGL is drawn in software. */
const PEER_MOVES = 1;
const SETTLING = 1500;

/** One frame of dragging the picture of all events. */
export const pan = gestureRow('pan', 'panning', {
  goals: [
    { over: 'sigma', atLeast: 0.5, said: 'no slower' },
    { over: 'Cytoscape canvas', atLeast: 100 },
  ],
  sides: {
    ours: (run) => moved(run, dragPicture, openOurs, MOVES),
    sigma: (run) => moved(run, dragPicture, () => openDrawn(run, 'sigma'), PEER_MOVES),
    'Cytoscape canvas': (run) => moved(run, dragPicture, () => openDrawn(run, 'cytoscape'), PEER_MOVES),
  },
});

/** One frame of zooming it by the wheel; the peers answer a turn with frames of their own choice and are left out. */
export const zoom = gestureRow('zoom', 'zooming', {
  goals: [{ figure: 'cpu' }],
  sides: { ours: (run) => moved(run, zoomPicture, openOurs, TURNS) },
});

function gestureRow(id, doing, { goals, sides }) {
  return {
    id,
    work: `one frame of ${doing}, all events open`,
    checked: 'the screenshot is not blank, and another one after the gesture',
    place: 'page',
    goals: [
      ...goals,
      { figure: 'interval', work: `from frame to frame while ${doing}, median` },
      { figure: 'late', work: `from frame to frame while ${doing}, 19 in 20 within` },
    ],
    sides,
    check: (answers) => {
      for (const [side, { isBlank, hasMoved }] of Object.entries(answers)) {
        if (isBlank) return `${side} painted nothing`;
        if (!hasMoved) return `${side} did not move`;
      }
      return undefined;
    },
  };
}

/** The page stays open from sample to sample; the picture is dragged one way and then the other, so that it stays in sight. */
async function moved(run, gesture, open, moves) {
  const page = await open(run);
  const box = await page.locator('canvas').last().boundingBox();
  const place = [box.x + box.width * 0.38, box.y + box.height * 0.78];
  const look = async () => pixelsOf(run.browser, await page.screenshot({ clip: box }));
  let [before, way] = [await look(), 1];
  const sample = async () => {
    const times = await gesture(page, { place, moves, way, time: (work) => timed(page, work) });
    const after = await look();
    const answer = { isBlank: after.isBlank, hasMoved: before.mark !== after.mark };
    [before, way] = [after, -way];
    return { ...times, answer };
  };
  return { sample, stop: () => page.close() };
}

async function openOurs(run) {
  const { context, id } = await keepEvents(run);
  const page = await blankPage(run, context);
  await page.goto(`${run.app}#d=${id}`);
  await drawn(page, id);
  await page.waitForTimeout(SETTLING);
  return page;
}

async function openDrawn(run, name) {
  const page = await openPeer(run, name);
  await page.evaluate(() => window.benchDraw());
  return page;
}
