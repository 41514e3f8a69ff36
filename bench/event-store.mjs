import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packEvents, unpackEvents } from './event-columns.mjs';

/** Keeps an event table, and what follows from it, in a folder: every process and page of a run reads the same. */
export function storeEvents(folder, { table, facts }) {
  const { names, parts } = packEvents(table);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
  writeFileSync(join(folder, 'columns.bin'), Buffer.concat(parts));
}

/** The event table kept in a folder. */
export function loadEvents(folder) {
  const { buffer } = new Uint8Array(readFileSync(join(folder, 'columns.bin')));
  return unpackEvents(readJson(folder, 'names.json'), buffer);
}

/** What a table does not say and filters ask for: the kind of each actor, the sign and the label of each type. */
export function loadFacts(folder) {
  return readJson(folder, 'facts.json');
}

function readJson(folder, name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
