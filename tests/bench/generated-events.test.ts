import { expect, test } from 'vitest';
import { actorsText, generatedEvents, relationsText } from '../../bench/generated-events.mjs';
import type { EventTable } from '../../src/model/events';
import { readTexts } from '../support/event-files';

test('the same seed gives the same events, another seed others', () => {
  const [one, same, other] = [1, 1, 2].map((seed) => generatedEvents({ rows: 5000, seed }));
  expect(one).toEqual(same);
  expect(one).not.toEqual({ ...other, id: one?.id });
});

test('at full size they are of the shape of ICEWS 2018', () => {
  const table = generatedEvents();
  const pairs = rowsOfPairs(table);
  const { actors, types, subject, object, day } = table;
  expect({
    rows: subject.length,
    actors: actors.ids.length,
    labels: new Set(actors.labels).size,
    types: types.length,
    pairs: pairs.size,
    days: new Set(day).size,
  }).toEqual({ rows: 468_558, actors: 23_033, labels: 23_033, types: 256, pairs: 124_896, days: 304 });
  const strongest = [...pairs.values()].reduce((most, rows) => Math.max(most, rows));
  expect(strongest).toBeGreaterThan(2500);
  expect(strongest).toBeLessThan(3700);
  expect(new Set([...subject, ...object]).size).toBe(23_033);
  expect(day.every((value, row) => row === 0 || value >= day[row - 1]!)).toBe(true);
  expect(subject.some((from, row) => from === object[row])).toBe(false);
});

test('their text reads back as what they are', async () => {
  const table = generatedEvents({ rows: 5000, seed: 3 });
  const read = await readTexts([
    { name: 'relations.csv', text: [...relationsText(table)].join('') },
    { name: 'actors.csv', text: [...actorsText(table)].join('') },
  ]);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const { id: _, title: __, files: ___, ...content } = table;
  expect(read.value).toMatchObject(content);
});

function rowsOfPairs({ subject, object }: EventTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, one] of subject.entries()) {
    const other = object[row]!;
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    rows.set(pair, (rows.get(pair) ?? 0) + 1);
  }
  return rows;
}
