import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, claimId } from '../../src/model/ids';
import { Matrix } from '../../src/view/matrix';
import { chooseAt, hideAt } from '../../src/view/matrix-commands';
import { glancedIn, litIn, marksOf } from '../../src/view/matrix-marks';
import { cellName, glanceAt, noteOf, partText, selectionAt } from '../../src/view/matrix-words';
import { pathsInFocus } from '../../src/view/paths-in-focus';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { tieAmong, tiesBetween } from '../../src/view/ties';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

function matrixIn(view: View) {
  const shown = shownOf(sel, view);
  return { shown, matrix: new Matrix(sel, shown, shown.drawable) };
}

const { shown, matrix } = matrixIn(DEFAULT_VIEW);

function at(row: string, column: string) {
  return { row: matrix.positionOf(actorId(row))!, column: matrix.positionOf(actorId(column))! };
}

const anyPosition = fc.record({
  row: fc.nat({ max: matrix.size - 1 }),
  column: fc.nat({ max: matrix.size - 1 }),
});

test('every cell has a name that says who acts on whom and how many claims there are', () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      const cell = matrix.cell(position.row, position.column);
      const name = cellName(sel, matrix, position);
      expect(name.startsWith(`${sel.nameOf(matrix.idAt(position.row))} to `)).toBe(true);
      expect(name.endsWith(', none')).toBe(cell === undefined);
      for (const { claims } of cell?.parts ?? []) expect(name).toContain(` ${claims} `);
    }),
  );
});

test('what is selected for a cell is its one tie, or its pair, and is marked where it was selected', () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      const selection = selectionAt(sel, shown, matrix, position);
      const [row, column] = [matrix.idAt(position.row), matrix.idAt(position.column)];
      const ties = tiesBetween(sel, shown.claims.bits, row, column).filter(
        (tie) => tie.relation.symmetric || tie.subject === row,
      );
      if (ties.length === 0) expect(selection).toEqual({ kind: 'nothing' });
      else if (ties.length === 1) expect(selection).toEqual({ kind: 'tie', tie: ties[0]!.ref });
      else expect(selection).toEqual({ kind: 'pair', ends: [row, column].sort() });
      if (ties.length > 0) expect(marksOf(sel, selection, matrix).cells).toContainEqual(position);
    }),
  );
});

test('a head selects its actor, with a modifier it adds or takes away, and an empty cell clears', () => {
  const head = { row: -1, column: at('keldra', 'orvane').row };
  const row = { row: at('orvane', 'keldra').row, column: -1 };
  const one = chooseAt(DEFAULT_VIEW, sel, matrix, head);
  expect(one.selection).toEqual({ kind: 'actors', ids: ['keldra'] });
  const both = chooseAt(one, sel, matrix, row, true);
  expect(both.selection).toEqual({ kind: 'actors', ids: ['keldra', 'orvane'] });
  expect(chooseAt(both, sel, matrix, row, true).selection).toEqual({ kind: 'actors', ids: ['keldra'] });
  const empty = matrix.places.map((_, position) => position).find((position) => !matrix.cell(position, position))!;
  expect(chooseAt(both, sel, matrix, { row: empty, column: empty }).selection).toEqual({ kind: 'nothing' });
});

test('hiding takes away who acts in a cell, and of a head its actor', () => {
  const cell = at('keldra', 'orvane');
  expect(hideAt(DEFAULT_VIEW, matrix, cell).hidden).toEqual(['keldra']);
  expect(hideAt(DEFAULT_VIEW, matrix, { ...cell, column: -1 }).hidden).toEqual(['keldra']);
  expect(hideAt(DEFAULT_VIEW, matrix, { ...cell, row: -1 }).hidden).toEqual(['orvane']);
});

test('marks are of whatever is selected among those in the matrix', () => {
  fc.assert(
    fc.property(anyWholeView(sel), (view) => {
      const { matrix: own } = matrixIn(view);
      const { actors, cells } = marksOf(sel, view.selection, own);
      const ids = view.selection.kind === 'actors' ? view.selection.ids : [];
      expect([...actors].map((position) => own.idAt(position)).sort()).toEqual(
        ids.filter((id) => own.positionOf(id) !== undefined).sort(),
      );
      if (view.selection.kind === 'tie') {
        const { subject, object } = view.selection.tie;
        const isSeen = tieAmong(sel, shownOf(sel, view).claims.bits, view.selection.tie) !== undefined;
        const held = cells.filter(({ row, column }) => own.cell(row, column));
        if (isSeen) expect(held).toContainEqual({ row: own.positionOf(subject), column: own.positionOf(object) });
      }
    }),
    { numRuns: 100 },
  );
});

test('a claim is marked in every cell that it is counted in', () => {
  for (const { claim, place } of shown.claims.records) {
    const { cells } = marksOf(sel, { kind: 'claim', id: claimId(claim.id) }, matrix);
    const without = new Matrix(sel, shownOf(sel, DEFAULT_VIEW), matrix.places);
    expect(cells.length, claim.id).toBeGreaterThan(0);
    for (const { row, column } of cells) {
      const ties = tiesBetween(sel, shown.claims.bits, without.idAt(row), without.idAt(column));
      expect(ties.some((tie) => tie.claims.has(place))).toBe(true);
    }
  }
});

test('a focus lets those stand out who are in it, and nothing fades without one', () => {
  expect(litIn(sel, DEFAULT_VIEW, matrix, undefined)).toBeUndefined();
  const around: View = { ...DEFAULT_VIEW, focus: { kind: 'around', ids: [actorId('keldra')], hops: 0 } };
  expect([...litIn(sel, around, matrix, undefined)!]).toEqual([matrix.positionOf(actorId('keldra'))]);
  const path: View = { ...DEFAULT_VIEW, focus: { kind: 'path', from: actorId('keldra'), to: actorId('orvane') } };
  expect(litIn(sel, path, matrix, pathsInFocus(sel, path))).toEqual(new Set(Object.values(at('keldra', 'orvane'))));
});

test.each([
  [{ sign: -1, claims: 4 }, '−4'],
  [{ sign: 1, claims: 1 }, '+1'],
  [{ sign: 0, claims: 999 }, '999'],
  [{ sign: -1, claims: 12_345 }, '−12k'],
] as const)('%j stands as %s', (part, text) => {
  expect(partText({ ...part, standing: 'undisputed', structural: false, symmetric: false })).toBe(text);
});

test('a glance at a cell is at its claims, which stand in that cell; at a head it is at the actor', () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      const glance = glanceAt(sel, shown, matrix, position);
      const cell = matrix.cell(position.row, position.column);
      expect(glance.kind === 'claims' ? glance.ids.length : 0).toBe(cell?.claims ?? 0);
      const { cells } = glancedIn(sel, glance, matrix);
      if (cell) expect(cells).toContainEqual(position);
      else expect(cells).toEqual([]);
      const head = glanceAt(sel, shown, matrix, { ...position, column: -1 });
      expect(head).toEqual({ kind: 'actor', id: matrix.idAt(position.row) });
      expect(glancedIn(sel, head, matrix)).toEqual({ actors: new Set([position.row]), cells: [] });
    }),
  );
});

test('a note says which types there are and who denies them', () => {
  const contested = matrix.places.flatMap((_, row) =>
    [...matrix.row(row).values()].filter((cell) => cell.contested.length > 0),
  );
  expect(contested.map((cell) => noteOf(sel, shown, matrix, cell))).toEqual([
    {
      title: 'Keldra to Salt Guard: 1 claim against and 2 with, 2 of them disputed',
      types: 'Supports 1, shelters 1, in tension with 1.',
      answers: ['Dav Torrel denies 2 of them.'],
    },
    {
      title: 'Coast guard to Keldra: 1 claim against, disputed',
      types: 'Attacks 1.',
      answers: ['Orvane defence min. disputes it.'],
    },
    {
      title: 'Salt Guard to Sel: 1 claim against and 5 neutral, 1 of them disputed',
      types: 'Controls 2, has aims for 1, attacks 1, originates from 1, present in 1.',
      answers: ['Salt Guard denies 1 of them.'],
    },
  ]);
  const none = matrix.places.map((_, at) => ({ row: at, column: at })).find((at) => !matrix.cell(at.row, at.column))!;
  const name = sel.nameOf(matrix.idAt(none.row));
  expect(noteOf(sel, shown, matrix, none)).toEqual({ title: `${name} to itself: none`, types: '', answers: [] });
  expect(cellName(sel, matrix, none)).toBe(`${name} to itself, none`);
});
