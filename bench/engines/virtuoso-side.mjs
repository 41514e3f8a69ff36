import { spawnSync } from 'node:child_process';
import { startVirtuoso } from '../../scripts/virtuoso-server.mjs';
import { peakBytes } from '../peak.mjs';

/** Memory for pages of the database. */
const MEGABYTES = 4000;

/** A real Virtuoso with some N-Quads in it, asked over HTTP on this machine. */
export async function virtuosoSide({ pieces, ours }) {
  const server = await startVirtuoso({ megabytes: MEGABYTES, seconds: 120 });
  const began = performance.now();
  await server.load(pieces);
  const loading = performance.now() - began;
  const endpoint = ours.endpointOf(server.url).value;
  return {
    name: `Virtuoso ${versionIn(spawnSync('virtuoso-t', ['-?'], { encoding: 'utf8' }))}, over HTTP`,
    loading,
    bytes: peakBytes(server.id),
    engine: ours.httpEngine(endpoint, { limits: { ms: 120_000 } }),
    async bare(query) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { Accept: 'application/sparql-results+json' },
        body: new URLSearchParams({ query }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`Virtuoso answered ${response.status}: ${text.slice(0, 300)}`);
    },
    stop: server.stop,
  };
}

function versionIn({ stdout, stderr }) {
  return /Version (\d+\.\d+\.\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? '';
}
