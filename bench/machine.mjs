import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/build.mjs';
import { peerVersions } from './dependencies.mjs';

const OURS = ['react', 'cytoscape', 'graphology', 'vite'];

/** The load of the machine now: work waiting for a processor, on average over the last minute. */
export function loadNow() {
  return loadavg()[0].toFixed(1);
}

/** What the figures were measured on and with, in the order in which it is told. */
export function describeMachine({ browser, data, loads, minutes, left }) {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    events: `${data.table.title}: ${eventsIn(data)}`,
    processor: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    load: `${loads.join(' before, ')} after; the run took ${minutes} minutes`,
    ...(left.length > 0 && { 'left out': `${left.join(', ')}: the run took too long` }),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()}, Node ${process.versions.node}`,
    ...(browser && { browser: browser.name }),
    'our packages': inWords(ourVersions()),
    peers: inWords(peerVersions()),
  };
}

function eventsIn({ table, isReal }) {
  const counts = [table.actors.ids.length, table.types.length, table.subject.length].map((count) =>
    count.toLocaleString('en'),
  );
  const where = isReal ? '' : '; generated, for ICEWS 2018 is not at hand';
  return `${counts[0]} actors, ${counts[1]} relation types, ${counts[2]} dated claims${where}`;
}

function ourVersions() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.fromEntries(OURS.map((name) => [name, dependencies[name] ?? devDependencies[name]]));
}

function inWords(versions) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
