import { type Remote, wrap } from 'comlink';
import type { LayoutId, LayoutInput, Placed } from '../../graph/layouts/layout';
import type { LayoutWorker } from '../../workers/layout.worker';
import workerUrl from '../../workers/layout.worker?worker&url';

/** Admits our own bundled worker under Trusted Types; in a browser without them the address is used as it is. */
function trusted(url: string): string | TrustedScriptURL {
  const address = new URL(url, import.meta.url).href;
  const policy = window.trustedTypes?.createPolicy('atlas-worker', {
    createScriptURL: (asked) => {
      if (asked === address) return asked;
      throw new Error(`invalid worker address: ${asked}`);
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

let remote: Remote<LayoutWorker> | undefined;

/** Finds positions off the main thread; the worker is started at the first call and kept. */
export function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  remote ??= wrap<LayoutWorker>(new Worker(trusted(workerUrl) as string, { type: 'module' }));
  return remote.arrange(id, input);
}
