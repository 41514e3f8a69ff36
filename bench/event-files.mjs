import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { actorsText, relationsText } from './generated-events.mjs';

const NAMES = { actors: 'actors.csv.gz', relations: 'relations.csv.gz' };
const DAY = 86_400_000;

/** Whether a folder holds the two tables of ICEWS 2018. */
export function holdsEvents(folder) {
  return Object.values(NAMES).every((name) => existsSync(join(folder, name)));
}

/** The paths of both tables in a folder. */
export function eventFiles(folder) {
  return Object.values(NAMES).map((name) => join(folder, name));
}

/** Writes generated events as the same two tables into a folder; tells their paths. */
export function writeEventFiles(table, folder) {
  const texts = { actors: actorsText(table), relations: relationsText(table) };
  for (const [kind, lines] of Object.entries(texts))
    writeFileSync(join(folder, NAMES[kind]), gzipSync([...lines].join('')));
  return eventFiles(folder);
}

/** Reads the two tables in a folder into an event table (see `src/model/events.ts`). */
export function readEventFiles(folder) {
  const actors = readTable(join(folder, NAMES.actors), 'actors');
  const relations = readTable(join(folder, NAMES.relations), 'claims');
  const places = new Map(actors.rows.map(([id], at) => [id, at]));
  const types = new Map();
  const code = (name) => types.get(name) ?? types.set(name, types.size).get(name);
  return {
    id: 'icews18',
    title: 'ICEWS 2018',
    actors: { ids: actors.rows.map(([id]) => id), labels: actors.rows.map(([, label]) => label) },
    subject: Uint32Array.from(relations.rows, ([from]) => places.get(from)),
    object: Uint32Array.from(relations.rows, ([, to]) => places.get(to)),
    type: Uint16Array.from(relations.rows, ([, , type]) => code(type)),
    day: Int32Array.from(relations.rows, ([, , , date]) => Date.parse(date) / DAY),
    types: [...types.keys()],
    files: [relations.file, actors.file],
  };
}

function readTable(path, holds) {
  const packed = readFileSync(path);
  const { data } = Papa.parse(gunzipSync(packed).toString('utf8'), { skipEmptyLines: true });
  const rows = data.slice(1);
  const sha256 = createHash('sha256').update(packed).digest('hex');
  return { rows, file: { name: basename(path), holds, bytes: packed.length, rows: rows.length, sha256 } };
}
