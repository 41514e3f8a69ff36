import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { actorId, kindId } from '../../src/model/ids';
import { type Outline, outlineOf } from '../../src/view/outline';
import {
  FOLDED,
  keysAbove,
  type OutlineRow,
  PAGE,
  type PlaceRow,
  ROOT,
  rowsOf,
  selectionOf,
  type Unfolded,
  wayTo,
} from '../../src/view/outline-rows';
import { nextByName, standingOn, stepBy } from '../../src/view/outline-walk';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlasInView, sel } from './any-view';

function outlined(atlas: Atlas, view: View = DEFAULT_VIEW): Outline {
  return outlineOf(atlas, shownOf(atlas, view));
}

/** Everything unfolded: each line opened as it comes. */
function wholeOf(outline: Outline): Unfolded {
  let unfolded = FOLDED;
  for (let level = 1; level < 4; level++) {
    const keys = rowsOf(outline, unfolded).map(({ key }) => key);
    unfolded = { ...unfolded, open: new Set(keys) };
  }
  return unfolded;
}

function isPlace(row: OutlineRow): row is PlaceRow {
  return row.kind === 'place';
}

/** So many states that nobody is tied to. */
function manyActors(count: number): Outline {
  const actors = Array.from({ length: count }, (_, at) => ({
    id: actorId(`a${at}`),
    label: `State ${at}`,
    kind: kindId('state'),
  }));
  return outlined(atlasOf({ ...sel.dataset, actors, claims: [] }, standardVocabulary));
}

test('every line has its own key below that of its parent, and says its place in a list without gaps', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const outline = outlined(atlas, view);
      const rows = rowsOf(outline, wholeOf(outline)).filter(isPlace);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      for (const [at, row] of rows.entries()) {
        const above = row.parent === ROOT ? [] : [row.parent, ...keysAbove(row.parent)];
        expect(keysAbove(row.key)).toEqual(above);
        expect(row.level).toBe(above.length + 1);
        const siblings = rows.filter(({ parent }) => parent === row.parent);
        expect(siblings.map((one) => [one.at, one.of])).toEqual(
          siblings.map((_, place) => [place + 1, siblings.length]),
        );
        if (row.parent !== ROOT) expect(rows.slice(0, at).some(({ key }) => key === row.parent)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('folded, only actors are listed', () => {
  expect(rowsOf(outlined(sel), FOLDED).every((row) => row.kind === 'place' && row.level === 1)).toBe(true);
});

test.each([0, PAGE, 2 * PAGE])('a long list is read a page at a time, from %i', (from) => {
  const rows = rowsOf(manyActors(120), { open: new Set(), from: new Map([[ROOT, from]]) });
  const places = rows.filter(isPlace).map(({ at }) => at);
  const to = Math.min(120, from + PAGE);
  expect(places).toEqual(Array.from({ length: to - from }, (_, at) => from + at + 1));
  const pages = rows.flatMap((row) => (row.kind === 'page' ? [[row.way, row.from, row.count, row.of]] : []));
  expect(pages).toEqual([
    ...(from > 0 ? [['before', from - PAGE, PAGE, 120]] : []),
    ...(to < 120 ? [['after', to, Math.min(PAGE, 120 - to), 120]] : []),
  ]);
});

test('a page past the end of what a filter leaves is the last one', () => {
  const rows = rowsOf(manyActors(60), { open: new Set(), from: new Map([[ROOT, 100]]) });
  expect(rows.filter(isPlace).map(({ at }) => at)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
});

test('the way to whatever a line selects leads to a line that selects it', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const outline = outlined(atlas, view);
      for (const row of rowsOf(outline, wholeOf(outline)).filter(isPlace)) {
        const selection = selectionOf(outline, row.node);
        const way = wayTo(outline, selection);
        // A claim may be listed for a name alone, and then has no tie of its own in the outline.
        if (!way) expect(row.node.kind).toBe('claim');
        else {
          const found = rowsOf(outline, way.unfolded).find(({ key }) => key === way.key);
          expect(found?.kind === 'place' && selectionOf(outline, found.node)).toEqual(selection);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('down from the first line leads through all lines to the last, up leads back', () => {
  const outline = outlined(sel);
  const rows = rowsOf(outline, wholeOf(outline));
  const keys = rows.map(({ key }) => key);
  const walked = keys.map((key) => stepBy(rows, key, 'ArrowDown'));
  expect(walked).toEqual([...keys.slice(1), keys.at(-1)].map((key) => ({ kind: 'go', key })));
  expect(keys.map((key) => stepBy(rows, key, 'ArrowUp'))).toEqual(
    [keys[0], ...keys.slice(0, -1)].map((key) => ({ kind: 'go', key })),
  );
  expect(stepBy(rows, keys[5]!, 'Home')).toEqual({ kind: 'go', key: keys[0] });
  expect(stepBy(rows, keys[5]!, 'End')).toEqual({ kind: 'go', key: keys.at(-1) });
});

test('right unfolds and then goes in, left goes out and then folds', () => {
  const outline = outlined(sel);
  const [first] = rowsOf(outline, FOLDED);
  const key = first!.key;
  expect(stepBy(rowsOf(outline, FOLDED), key, 'ArrowRight')).toEqual({ kind: 'open', key });
  expect(stepBy(rowsOf(outline, FOLDED), key, 'ArrowLeft')).toBeUndefined();
  const open = rowsOf(outline, { ...FOLDED, open: new Set([key]) });
  expect(stepBy(open, key, 'ArrowRight')).toEqual({ kind: 'go', key: open[1]!.key });
  expect(stepBy(open, open[1]!.key, 'ArrowLeft')).toEqual({ kind: 'go', key });
  expect(stepBy(open, key, 'ArrowLeft')).toEqual({ kind: 'close', key });
  expect(stepBy(open, key, 'Tab')).toBeUndefined();
});

test('who stood on a line that is gone stands on what it stood below, else on the first', () => {
  const outline = outlined(sel);
  const whole = rowsOf(outline, wholeOf(outline));
  const deep = whole.find(({ level }) => level === 4)!;
  expect(standingOn(whole, deep.key)).toBe(deep.key);
  expect(standingOn(rowsOf(outline, FOLDED), deep.key)).toBe(keysAbove(deep.key).at(-1));
  expect(standingOn(whole, 'gone')).toBe(whole[0]!.key);
  expect(standingOn([], 'gone')).toBeUndefined();
});

test('letters find the next actor by either of its names, going round', () => {
  const outline = outlined(sel);
  const named = (rank: number | undefined) => {
    const node = rank === undefined ? undefined : outline.actors.at(rank);
    return node?.kind === 'actor' ? node.actor.label : undefined;
  };
  const rank = nextByName(outline, 'or', 0);
  expect(named(rank)).toMatch(/^Or/);
  const next = nextByName(outline, 'or', rank! + 1);
  expect(named(next)).toMatch(/^Or/);
  expect(next).not.toBe(rank);
  const ways = new Set<number | undefined>();
  for (let at = rank; !ways.has(at); at = nextByName(outline, 'or', at! + 1)) ways.add(at);
  expect([...ways].map(named).every((name) => name?.startsWith('Or') || name !== undefined)).toBe(true);
  expect(nextByName(outline, 'zzz', 0)).toBeUndefined();
});
