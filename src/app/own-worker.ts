import balanceUrl from '../workers/balance.worker?worker&url';
import dressUrl from '../workers/dress.worker?worker&url';
import eventsUrl from '../workers/events.worker?worker&url';
import foldUrl from '../workers/fold.worker?worker&url';
import layoutUrl from '../workers/layout.worker?worker&url';
import measureUrl from '../workers/measure.worker?worker&url';
import oxigraphUrl from '../workers/oxigraph.worker?worker&url';
import pathsUrl from '../workers/paths.worker?worker&url';
import readUrl from '../workers/read.worker?worker&url';

const OWN = {
  balance: balanceUrl,
  dress: dressUrl,
  events: eventsUrl,
  fold: foldUrl,
  layout: layoutUrl,
  measure: measureUrl,
  oxigraph: oxigraphUrl,
  paths: pathsUrl,
  read: readUrl,
} as const;

/** Starts one of our own bundled workers; under Trusted Types, one policy admits these and nothing else. */
export function startWorker(name: keyof typeof OWN): Worker {
  return new Worker(trusted(addressOf(OWN[name])) as string, { type: 'module' });
}

/** What distinguishes the programs of some of our workers from those of another build: built addresses have a digest in them; undefined where they have none. */
export function workerProgram(...names: readonly (keyof typeof OWN)[]): string | undefined {
  return import.meta.env.PROD ? names.map((name) => OWN[name]).join(' ') : undefined;
}

/** The address under which one of our workers knows itself, by which it tells what it found from what another program did; undefined for a program that is not built. */
export function builtAddress(name: keyof typeof OWN): string | undefined {
  return import.meta.env.PROD ? addressOf(OWN[name]) : undefined;
}

function addressOf(url: string): string {
  return new URL(url, import.meta.url).href;
}

let policy: { createScriptURL(url: string): TrustedScriptURL } | undefined;

/** A browser without Trusted Types takes the address as it is. */
function trusted(address: string): string | TrustedScriptURL {
  policy ??= window.trustedTypes?.createPolicy('atlas-worker', {
    createScriptURL(wanted) {
      if (Object.values(OWN).map(addressOf).includes(wanted)) return wanted;
      throw new Error(`invalid worker address: ${wanted}`);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
