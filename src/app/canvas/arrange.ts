import type { LayoutId, LayoutInput, Placed } from '../../graph/layouts/layout';
import type { LayoutAnswer, LayoutQuestion } from '../../workers/layout.worker';
import workerUrl from '../../workers/layout.worker?worker&url';

interface Waiting {
  readonly resolve: (placed: readonly Placed[]) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** Finds positions off the main thread; where no worker can be had, in the page. */
export async function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  try {
    return await ask({ number: asked++, id, input });
  } catch {
    const layouts = await import('../../graph/layouts/layouts');
    return layouts.arrange(id, input);
  }
}

/** Starts the worker as soon as the page is there, so that it is ready when the first question comes. */
export function prepareLayouts() {
  worker ??= started();
}

function ask(question: LayoutQuestion): Promise<readonly Placed[]> {
  return new Promise((resolve, reject) => {
    worker ??= started();
    waiting.set(question.number, { resolve, reject });
    worker.postMessage(question);
  });
}

function started(): Worker {
  const fresh = new Worker(trusted(workerUrl) as string, { type: 'module' });
  fresh.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => answer(data));
  fresh.addEventListener('error', ({ message }) => {
    fresh.terminate();
    worker = undefined;
    for (const number of [...waiting.keys()]) answer({ number, failure: message });
  });
  return fresh;
}

function answer({ number, placed, failure }: LayoutAnswer) {
  const caller = waiting.get(number);
  waiting.delete(number);
  if (placed) caller?.resolve(placed);
  else caller?.reject(new Error(`the layout failed: ${failure}`));
}

let admitted: string | TrustedScriptURL | undefined;

/** Admits our own bundled worker under Trusted Types, once; in a browser without them the address is used as it is. */
function trusted(url: string): string | TrustedScriptURL {
  const address = new URL(url, import.meta.url).href;
  const createScriptURL = (wanted: string) => {
    if (wanted === address) return wanted;
    throw new Error(`invalid worker address: ${wanted}`);
  };
  admitted ??=
    window.trustedTypes?.createPolicy('atlas-worker', { createScriptURL }).createScriptURL(address) ?? address;
  return admitted;
}
