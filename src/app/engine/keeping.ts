import { keepWindow } from '../../sources/kept-windows';
import type { EngineWindow } from '../../sources/window/engine-window';
import { engines } from '../engines';
import { notify } from '../stage';
import { mappingOf } from './mappings';

/** What is fetched in quick succession is kept once, ms. */
const PAUSE = 800;

let waiting: ReturnType<typeof setTimeout> | undefined;
let isRefused = false;

/** Keeps a window in this browser, so that it can be looked at without its engine; that the browser will not is said once. */
export function keepSoon(window: EngineWindow) {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keepNow(window), PAUSE);
}

async function keepNow(window: EngineWindow) {
  const { journal } = engines.getState();
  const mapping = mappingOf(window.place);
  try {
    await keepWindow({ window, journal, ...(mapping !== undefined && { mapping }) });
  } catch (error) {
    if (isRefused) return;
    isRefused = true;
    notify(`What is fetched is not kept for the next time: ${String(error)}.`);
  }
}
