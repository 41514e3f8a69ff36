import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { generatedEvents } from '../../bench/generated-events.mjs';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import type { EventTable } from '../../src/model/events';
import { claimOf, datasetHeadOf } from '../../src/model/events/event-dataset';
import { vocabularyOfEvents } from '../../src/model/events/event-vocabulary';
import { cameo } from './cameo';
import { readTexts } from './event-files';
import { standardVocabulary } from './vocabulary';

const ICEWS = new URL('../../../shared/data/icews18/', import.meta.url);

/** The first so many events of ICEWS 2018 where it is at hand, else invented ones of its shape, as a dataset that is all there, opened. */
export async function eventSlice(rows: number): Promise<Atlas> {
  const isHere = existsSync(new URL('relations.csv.gz', ICEWS));
  const table = isHere ? await firstOfIcews(rows) : generatedEvents({ rows, seed: 18 });
  const head = datasetHeadOf(table, vocabularyOfEvents(table, cameo, standardVocabulary));
  const { fileEnds: _, ...dataset } = head;
  const claims = Array.from({ length: rows }, (_row, at) => claimOf(table, head, at));
  return atlasOf({ ...dataset, claims }, standardVocabulary);
}

/** The first events with the actors that they are about. */
async function firstOfIcews(rows: number): Promise<EventTable> {
  const relations = linesIn('relations.csv.gz').slice(0, rows + 1);
  const used = new Set(relations.slice(1).flatMap((line) => line.split(',', 2)));
  const [head, ...actors] = linesIn('actors.csv.gz');
  const named = actors.filter((line) => used.has(line.slice(0, line.indexOf(','))));
  const read = await readTexts([
    { name: 'relations.csv', text: relations.join('\n') },
    { name: 'actors.csv', text: [head, ...named].join('\n') },
  ]);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

function linesIn(name: string): readonly string[] {
  return gunzipSync(readFileSync(new URL(name, ICEWS)))
    .toString('utf8')
    .split('\n');
}
