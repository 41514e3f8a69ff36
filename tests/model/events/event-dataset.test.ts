import { expect, test } from 'vitest';
import { generatedEvents } from '../../../bench/generated-events.mjs';
import { isoOf } from '../../../src/model/edtf';
import { type EventTable, NO_DAY } from '../../../src/model/events';
import { claimOf, datasetHeadOf } from '../../../src/model/events/event-dataset';
import { vocabularyOfEvents } from '../../../src/model/events/event-vocabulary';
import { parseDataset } from '../../../src/model/read';
import { cameo } from '../../support/cameo';
import { standardVocabulary } from '../../support/vocabulary';

function datasetOf(table: EventTable) {
  const head = datasetHeadOf(table, vocabularyOfEvents(table, cameo, standardVocabulary));
  const { fileEnds: _, ...dataset } = head;
  return { ...dataset, claims: Array.from(table.subject, (__, row) => claimOf(table, head, row)) };
}

test('a table as a dataset passes every check, and says what its rows say', () => {
  const generated = generatedEvents({ rows: 2000 });
  const table = { ...generated, day: generated.day.map((day, row) => (row % 7 === 0 ? NO_DAY : day)) };
  const read = parseDataset(JSON.stringify(datasetOf(table)), standardVocabulary);
  if (!read.ok) throw new Error(read.issues.map(({ place, message }) => `${place} ${message}`).join('\n'));
  const { actors, claims, sources, vocabulary } = read.value;
  expect(actors.map(({ id, label }) => [id, label])).toEqual(
    table.actors.ids.map((id, at) => [id, table.actors.labels[at]]),
  );
  const labels = new Map(vocabulary?.types.map(({ id, label }) => [id, label]));
  expect(claims.map(({ subject, object, type, time }) => [subject, object, labels.get(type), time?.edtf])).toEqual(
    Array.from(table.subject, (from, row) => [
      table.actors.ids[from],
      table.actors.ids[table.object[row]!],
      table.types[table.type[row]!],
      table.day[row] === NO_DAY ? undefined : isoOf(table.day[row]!),
    ]),
  );
  expect(claims.map(({ id }) => id)).toEqual(Array.from(claims, (_, row) => `e${row + 1}`));
  expect(new Set(claims.map(({ by }) => by))).toEqual(new Set(sources.map(({ id }) => id)));
});

test('each claim is the word of the file that its row stands in; a file’s name that is an actor’s id gets another id', () => {
  const file = { bytes: 1, sha256: '0'.repeat(64) };
  const table: EventTable = {
    id: 't',
    title: 'T',
    actors: { ids: ['a.csv', 'b'], labels: ['A', ''] },
    types: ['Accuse'],
    subject: Uint32Array.of(0, 1, 0),
    object: Uint32Array.of(1, 0, 1),
    type: Uint16Array.of(0, 0, 0),
    day: Int32Array.of(0, NO_DAY, 1),
    files: [
      { ...file, name: 'names.csv', holds: 'actors', rows: 2 },
      { ...file, name: 'a.csv', holds: 'claims', rows: 1 },
      { ...file, name: 'a.csv', holds: 'claims', rows: 2 },
    ],
  };
  const { sources, actors, claims } = datasetOf(table);
  expect(sources.map(({ id, title }) => [id, title])).toEqual([
    ['a.csv-2', 'a.csv'],
    ['a.csv-3', 'a.csv'],
  ]);
  expect(actors.map(({ label }) => label)).toEqual(['A', 'b']);
  expect(claims.map(({ by }) => by)).toEqual(['a.csv-2', 'a.csv-3', 'a.csv-3']);
  expect(parseDataset(JSON.stringify(datasetOf(table)), standardVocabulary).issues).toEqual([]);
  expect(() => claimOf(table, datasetHeadOf(table, vocabularyOfEvents(table, cameo, standardVocabulary)), 3)).toThrow();
});
