import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { claimsBetween } from '../../src/graph/between';
import { timeOn } from '../../src/graph/dates';
import type { ClaimRecord } from '../../src/graph/record';
import { atOnce } from '../../src/lib/slices';
import { onOneLine } from '../../src/lib/text';
import { parseEdtf } from '../../src/model/edtf';
import type { ActorId } from '../../src/model/ids';
import { relationLabel } from '../../src/model/predicate';
import { partTaken } from '../../src/view/counterparts';
import { tellMeasured } from '../../src/view/measured';
import { type Shown, shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import type { Table } from '../../src/view/table';
import { rowsOf, tableOf } from '../../src/view/table-layout';
import { COLUMN_IDS, type ColumnId, TABLES, type TableId } from '../../src/view/table-state';
import { adjacencyOf } from '../support/adjacency';
import { anyAtlasInView, sel } from './any-view';

const ALPHABET = new Intl.Collator('en', { numeric: true });
const BY_CONTEST = ['disputed', 'denied-only', 'anonymous', 'planned', 'undisputed'];

type Key = string | number | undefined;

function compare(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return ALPHABET.compare(a, b);
  return a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;
}

/** What a claim is sorted by, told from its record. */
function keyOfClaim(atlas: Atlas, { claim, type, standing }: ClaimRecord, column: ColumnId): readonly Key[] {
  const name = (id: Parameters<Atlas['nameOf']>[0]) => onOneLine(atlas.nameOf(id));
  const day = (edtf: string | undefined) => (edtf === undefined ? undefined : (parseEdtf(edtf)?.first ?? -0x80000000));
  switch (column) {
    case 'subject':
      return [name(claim.subject)];
    case 'object':
      return [name(claim.object)];
    case 'relation':
      return [relationLabel(type, claim.negated ?? false)];
    case 'by':
      return [claim.by === undefined ? undefined : name(claim.by)];
    case 'true':
    case 'said':
      return [day(timeOn(atlas, column, claim)?.edtf)];
    case 'standing':
      return [BY_CONTEST.indexOf(standing)];
    case 'denied': {
      const against = (claim.responses ?? []).filter(({ stance }) => stance !== 'supports');
      return [[...new Set(against.map(({ by }) => name(by)))].join(', ') || undefined];
    }
    case 'source': {
      const [passage] = claim.evidence;
      return passage ? [name(passage.source), passage.start] : [undefined];
    }
    default:
      return [claim.gist];
  }
}

function sortedBy(rows: readonly number[], keysOf: (row: number) => readonly Key[], down: boolean): readonly number[] {
  const keys = new Map(rows.map((row) => [row, keysOf(row)]));
  const isEmpty = (row: number) => keys.get(row)![0] === undefined || keys.get(row)![0] === '';
  return [...rows].sort((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    const far = one.reduce<number>((found, key, at) => found || compare(key, other[at]), 0);
    return down ? -far : far;
  });
}

function laidOut(atlas: Atlas, shown: Shown, id: TableId, hidden: readonly ActorId[] = []): Table {
  return atOnce(tableOf(atlas, shown, id, hidden));
}

test('claims stand in the order that their records ask for, by any column and either way', () => {
  fc.assert(
    fc.property(
      anyAtlasInView(),
      fc.constantFrom(...COLUMN_IDS.claims),
      fc.boolean(),
      ({ atlas, view }, column, down) => {
        const table = laidOut(atlas, shownOf(atlas, view), 'claims');
        const wanted = sortedBy(
          [...shownOf(atlas, view).claims.places],
          (place) => keyOfClaim(atlas, atlas.record(place), column),
          down,
        );
        expect([...atOnce(rowsOf(table, { column, down }))]).toEqual(wanted);
      },
    ),
    { numRuns: 300 },
  );
});

test('a row of claims shows what its record says', () => {
  const table = laidOut(sel, shownOf(sel, DEFAULT_VIEW), 'claims');
  const [row] = table.rows;
  const { claim, type, sign, standing } = sel.record(row!);
  const cells = Object.fromEntries(table.columns.map((column) => [column.id, column.cell(row!)]));
  expect(cells['subject']).toEqual({ text: sel.nameOf(claim.subject) });
  expect(cells['relation']).toEqual({ text: type.label, sign });
  expect(cells['standing']).toEqual({ text: 'Undisputed', standing });
  expect(cells['gist']).toEqual({ text: claim.gist });
  expect(table.selectionOf(row!)).toEqual({ kind: 'claim', id: claim.id });
});

test('the table of actors counts what each card counts, for everyone that shown claims name', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const table = laidOut(atlas, shown, 'actors', view.hidden);
      const adjacency = adjacencyOf(shown.claims.records);
      const told = Array.from(table.rows, (place) =>
        Object.fromEntries(
          table.columns
            .filter(({ id }) => ['name', 'claims', 'says', 'denies', 'degree'].includes(id))
            .map(({ id, value }) => [id, value(place)]),
        ),
      );
      const plain = Array.from(table.rows, (place) => {
        const { id } = atlas.dataset.actors[place]!;
        const { party, says, denies } = partTaken(atlas, shown.claims, id);
        const degree = [...(adjacency.get(id) ?? [])].filter((other) => other !== id).length;
        const name = onOneLine(atlas.nameOf(id)) || undefined;
        return { name, claims: party.length, says: says.length, denies: denies.length, degree };
      });
      expect(told).toEqual(plain);
      expect(new Set(Array.from(table.rows, (place) => atlas.dataset.actors[place]))).toEqual(
        new Set(shown.actors.filter(({ id }) => !view.hidden.includes(id))),
      );
    }),
    { numRuns: 200 },
  );
});

test('the table of pairs counts claims by sign and tells first and last', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const table = laidOut(atlas, shown, 'pairs');
      const valuesOf = (pair: number) => Object.fromEntries(table.columns.map(({ id, value }) => [id, value(pair)]));
      const standing = [...shown.network.claims.keys()].filter((pair) => shown.network.claims[pair]! > 0);
      expect([...table.rows].sort((a, b) => a - b)).toEqual(standing);
      for (const pair of standing) {
        const records = [...claimsBetween(atlas, pair, shown.claims.bits)].map((place) => atlas.record(place));
        const dated = records.filter(({ claim }) => claim.time);
        const { against, neutral, with: on, claims, first, last } = valuesOf(pair);
        expect({ against, neutral, on, claims, first, last }).toEqual({
          against: records.filter(({ sign }) => sign === -1).length,
          neutral: records.filter(({ sign }) => sign === 0).length,
          on: records.filter(({ sign }) => sign === 1).length,
          claims: records.length,
          first: dated[0]?.claim.time?.edtf,
          last: dated.at(-1)?.claim.time?.edtf,
        });
      }
    }),
    { numRuns: 200 },
  );
});

describe.each(TABLES)('the table of %s', (id) => {
  test('has every row once in any order, and its numbers rise or fall', () => {
    fc.assert(
      fc.property(anyAtlasInView(), fc.constantFrom(...COLUMN_IDS[id]), ({ atlas, view }, column) => {
        const table = laidOut(atlas, shownOf(atlas, view), id);
        const up = atOnce(rowsOf(table, { column, down: false }));
        const down = atOnce(rowsOf(table, { column, down: true }));
        expect([...up].sort()).toEqual([...table.rows].sort());
        expect([...down].sort()).toEqual([...table.rows].sort());
        const { isNumber, value } = table.columns.find((one) => one.id === column)!;
        if (!isNumber) return;
        const numbers = Array.from(up, (row) => Number(value(row) ?? 0));
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(Array.from(down, (row) => Number(value(row) ?? 0))).toEqual([...numbers].reverse());
      }),
      { numRuns: 100 },
    );
  });

  test('has its columns in the order of their ids', () => {
    const table = laidOut(sel, shownOf(sel, DEFAULT_VIEW), id);
    expect(table.columns.map((column) => column.id)).toEqual(COLUMN_IDS[id]);
  });
});

test('a measure is awaited, then shown, and nobody who is drawn nowhere has one', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);
  const table = laidOut(sel, shown, 'actors');
  const between = table.columns.find(({ id }) => id === 'betweenness')!;
  const groups = table.columns.find(({ id }) => id === 'communities')!;
  const [first = 0, second = 0] = shown.drawable;
  const voice = [...table.rows].find((place) => !shown.drawable.includes(place));
  expect(between.cell(first)).toEqual({ text: '', isWaiting: true });
  expect(atOnce(rowsOf(table, { column: 'betweenness', down: true }))).toEqual(table.rows);
  tellMeasured(
    shown,
    'betweenness',
    shown.drawable.map((place) => (place === second ? 0.123456 : 0)),
  );
  tellMeasured(
    shown,
    'communities',
    shown.drawable.map((place) => (place === second ? 1 : 0)),
  );
  expect([between.cell(first), between.cell(second)]).toEqual([{ text: '0' }, { text: '0.123' }]);
  expect(between.value(second)).toBe(0.123456);
  expect(atOnce(rowsOf(table, { column: 'betweenness', down: true }))[0]).toBe(second);
  expect(groups.cell(second)).toEqual({ text: 'alone' });
  expect(groups.cell(first).text).toMatch(/^1 · /);
  if (voice !== undefined) expect([between.cell(voice).text, between.value(voice)]).toEqual(['', undefined]);
});
