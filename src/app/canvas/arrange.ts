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

/** Finds positions off the main thread; the worker is started at the first call and kept. */
export function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  worker ??= started();
  const question: LayoutQuestion = { number: asked++, id, input };
  worker.postMessage(question);
  return new Promise((resolve, reject) => waiting.set(question.number, { resolve, reject }));
}

/** Starts the worker as soon as the page is there, so that it is ready when the first question comes. */
export function prepareLayouts() {
  worker ??= started();
}

function started(): Worker {
  const fresh = new Worker(trusted(workerUrl) as string, { type: 'module' });
  fresh.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => answer(data));
  fresh.addEventListener('error', ({ message }) => {
    for (const number of waiting.keys()) answer({ number, failure: message });
  });
  return fresh;
}

function answer({ number, placed, failure }: LayoutAnswer) {
  const caller = waiting.get(number);
  waiting.delete(number);
  if (placed) caller?.resolve(placed);
  else caller?.reject(new Error(`the layout failed: ${failure}`));
}

/** Admits our own bundled worker under Trusted Types; in a browser without them the address is used as it is. */
function trusted(url: string): string | TrustedScriptURL {
  const address = new URL(url, import.meta.url).href;
  const policy = window.trustedTypes?.createPolicy('atlas-worker', {
    createScriptURL: (wanted) => {
      if (wanted === address) return wanted;
      throw new Error(`invalid worker address: ${wanted}`);
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
