import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstClaims } from './first-claims.mjs';
import { writeGexf, writeGraphml } from './xml-files.mjs';

/** By the ending of the file; XML has all events of a folder, JSON the first of them. */
const WRITERS = {
  graphml: writeGraphml,
  gexf: writeGexf,
  'graphology.json': (table, path) => writeGraphology(firstClaims(table), path),
  json: (table, path, ours) => writeOurs(firstClaims(table), path, ours),
};

/** The events of a folder as a file that both sides read; written when it is first asked for. */
export async function graphFile(ending, { folder, table, ours }) {
  const path = join(folder, `events.${ending}`);
  if (!existsSync(path)) await WRITERS[ending](table, path, ours);
  return path;
}

/** As graphology serialises a graph: one node an actor, one edge a claim. */
async function writeGraphology(table, path) {
  const { namedGraph } = await import('./peers/named-graph.mjs');
  writeFileSync(path, JSON.stringify(namedGraph(table).export()));
}

/** In the app's own format, with everything it knows of a claim. */
async function writeOurs(table, path, ours) {
  const { openEvents, chunksOf } = await import(pathToFileURL(ours).href);
  writeFileSync(path, [...chunksOf(openEvents(table), 'dataset')].join(''));
}
