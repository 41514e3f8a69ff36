import { expect, test } from 'vitest';
import type { Asked, Selected, SparqlEngine } from '../../../src/sources/sparql/engine';
import { EngineError } from '../../../src/sources/sparql/engine-error';
import { sparql } from '../../../src/sources/sparql/fragment';
import { journalOf } from '../../../src/sources/sparql/journal';
import { whole } from '../../../src/sources/sparql/terms';

const TWO_ROWS: Selected = { rows: [new Map(), new Map()] };

function engineThat(select: SparqlEngine['select']): SparqlEngine {
  return { label: 'a.org', select, close() {} };
}

/** A clock that is 5 ms later whenever it is looked at. */
function ticking(): () => number {
  let now = 1000;
  return () => {
    now += 5;
    return now;
  };
}

test('every question is recorded with what came of it', async () => {
  const failures = [
    new EngineError('a.org is down.', { kind: 'failed', host: 'a.org' }),
    new DOMException('', 'AbortError'),
  ];
  const engine = engineThat(async ({ text }) => {
    const failure = failures[Number(text)];
    if (failure) throw failure;
    return TWO_ROWS;
  });
  const told: Asked[] = [];
  const journal = journalOf(engine, { now: ticking(), onAsked: (asked) => told.push(asked) });
  await expect(journal.engine.select(sparql`0`)).rejects.toBe(failures[0]);
  await expect(journal.engine.select(sparql`1`)).rejects.toBe(failures[1]);
  expect(await journal.engine.select(sparql`2`)).toBe(TWO_ROWS);
  expect(journal.asked()).toEqual([
    { query: '0', at: 1005, took: 5, rows: 0, failure: 'a.org is down.' },
    { query: '1', at: 1015, took: 5, rows: 0, failure: 'It was given up.' },
    { query: '2', at: 1025, took: 5, rows: 2 },
  ]);
  expect([told, journal.dropped(), journal.engine.label]).toEqual([journal.asked(), 0, 'a.org']);
});

test('the signal and the closing reach the engine', async () => {
  const seen: unknown[] = [];
  const { engine } = journalOf({
    label: 'a.org',
    async select(_, options) {
      seen.push(options?.signal);
      return TWO_ROWS;
    },
    close: () => seen.push('closed'),
  });
  const { signal } = new AbortController();
  await engine.select(sparql`x`, { signal });
  engine.close();
  expect(seen).toEqual([signal, 'closed']);
});

test('of many or long questions the latest are kept, and how many are not is told', async () => {
  const few = journalOf(
    engineThat(async () => TWO_ROWS),
    { entries: 3 },
  );
  const short = journalOf(
    engineThat(async () => TWO_ROWS),
    { characters: 6 },
  );
  for (let at = 8; at <= 12; at++) {
    await few.engine.select(whole(at));
    await short.engine.select(whole(at));
  }
  expect([few.asked().map(({ query }) => query), few.dropped()]).toEqual([['10', '11', '12'], 2]);
  expect([short.asked().map(({ query }) => query), short.dropped()]).toEqual([['10', '11', '12'], 2]);
});
