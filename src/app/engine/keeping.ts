import type { Atlas } from '../../graph/atlas';
import { keepCounted, keepWindow } from '../../sources/kept-windows';
import { type CountedBefore, type Counts, countedAlso, NOTHING_COUNTED } from '../../sources/window/counted-before';
import type { EngineWindow } from '../../sources/window/engine-window';
import { windowId } from '../../sources/window/window-atlas';
import { engineOf } from '../../view/engine-place';
import { engines } from '../engines';
import { notify } from '../stage';
import { mappingOf } from './mappings';

/** What is fetched in quick succession is kept once, ms. */
const PAUSE = 800;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();
let isRefused = false;

/** Keeps a window in this browser, so that it can be looked at without its engine; that the browser will not is said once. */
export function keepSoon(window: EngineWindow) {
  afterPause(`window ${windowId(window.place)}`, () => void keepNow(window));
}

/** Does once what is asked for by one name in quick succession; what is asked for by another waits for itself. */
function afterPause(name: string, work: () => void) {
  clearTimeout(waiting.get(name));
  const begin = () => {
    waiting.delete(name);
    work();
  };
  waiting.set(name, setTimeout(begin, PAUSE));
}

async function keepNow(window: EngineWindow) {
  const { journal } = engines.getState();
  const counted = countedOf(windowId(window.place));
  const mapping = mappingOf(window.place);
  try {
    await keepWindow({ window, journal, counted, ...(mapping !== undefined && { mapping }) });
  } catch (error) {
    if (isRefused) return;
    isRefused = true;
    notify(`What is fetched is not kept for the next time: ${String(error)}.`);
  }
}

/** Remembers what the engine of an atlas counted, and keeps it beside the window, where that is kept. */
export function rememberCounted<Of extends keyof Counts>(atlas: Atlas, of: Of, key: string, counts: Counts[Of]) {
  const place = engineOf(atlas);
  if (!place) return;
  const id = windowId(place);
  const counted = countedAlso(countedOf(id), of, key, counts);
  engines.setState((now) => ({ counted: new Map([...now.counted, [id, counted]]) }));
  // That nothing is kept is said of the window.
  afterPause(`counts ${id}`, () => void keepCounted(id, countedOf(id)).catch(() => undefined));
}

function countedOf(id: string): CountedBefore {
  return engines.getState().counted.get(id) ?? NOTHING_COUNTED;
}
