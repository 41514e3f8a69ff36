import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { actorId } from '../../src/model/ids';
import { Matrix } from '../../src/view/matrix';
import { type Shown, shownOf, wholeOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyFold } from './any-folding';
import { anyAtlasInView, type InView, sel } from './any-view';
import { naivePassing } from './naive-filter';
import { naiveMatrix, toldMatrix } from './told-matrix';

/** Any view, and some of the actors in it in any order. */
const anyMatrix = anyAtlasInView({ actors: 6, claims: 16 }).chain(({ atlas, view }) =>
  fc
    .shuffledSubarray(atlas.dataset.actors.map((_, place) => place))
    .map((places): InView & { readonly places: readonly number[] } => ({ atlas, view, places })),
);

function idsAt(atlas: Atlas, places: readonly number[]) {
  return places.map((place) => atlas.dataset.actors[place]!.id);
}

test('a matrix says of every two actors what the passing claims say, asked one by one', () => {
  fc.assert(
    fc.property(anyMatrix, ({ atlas, view, places }) => {
      const matrix = new Matrix(atlas, shownOf(atlas, view), places);
      expect(toldMatrix(matrix)).toEqual(naiveMatrix(naivePassing(atlas, view), idsAt(atlas, places)));
    }),
    { numRuns: 200 },
  );
});

test('a matrix of merged names says of them what all their claims say', () => {
  fc.assert(
    fc.property(anyFold, ({ folded }) => {
      const places = folded.dataset.actors.map((_, place) => place);
      const matrix = new Matrix(folded, wholeOf(folded), places);
      expect(toldMatrix(matrix)).toEqual(naiveMatrix(folded.claims.records, idsAt(folded, places)));
    }),
    { numRuns: 80 },
  );
});

test('every line between two actors of a matrix is in one cell of it, or in the two across where it goes both ways', () => {
  fc.assert(
    fc.property(anyMatrix, ({ atlas, view, places }) => {
      const shown = shownOf(atlas, view);
      const matrix = new Matrix(atlas, shown, places);
      const cells = places.flatMap((_, row) => [...matrix.row(row).values()]);
      expect(cells.reduce((sum, { claims }) => sum + claims, 0)).toBe(sumOfLines(atlas, shown, new Set(places)));
      expect(cells.map(({ claims }) => claims)).toEqual(
        cells.map(({ parts }) => parts.reduce((sum, part) => sum + part.claims, 0)),
      );
    }),
    { numRuns: 200 },
  );
});

/** How many different lines shown claims draw among some actors; one that goes both ways between two is two. */
function sumOfLines(atlas: Atlas, { claims }: Shown, places: ReadonlySet<number>): number {
  const isIn = (id: (typeof atlas.dataset.actors)[number]['id']) => places.has(atlas.placeOf(id)!);
  const lines = claims.records.flatMap(({ claim, lines, type }) =>
    lines
      .filter(([from, to]) => isIn(from) && isIn(to))
      .flatMap(([from, to]) =>
        type.symmetric
          ? [
              [claim.id, from, to],
              [claim.id, to, from],
            ]
          : [[claim.id, from, to]],
      ),
  );
  return new Set(lines.map((line) => JSON.stringify(line))).size;
}

test('what goes both ways stands in the cell across, too', () => {
  fc.assert(
    fc.property(anyMatrix, ({ atlas, view, places }) => {
      const matrix = new Matrix(atlas, shownOf(atlas, view), places);
      for (const row of places.keys()) {
        for (const { column, parts } of matrix.row(row).values()) {
          const across = matrix.cell(column, row)?.parts ?? [];
          for (const part of parts.filter(({ symmetric }) => symmetric)) {
            const same = across.find(({ sign }) => sign === part.sign);
            expect(same?.claims).toBeGreaterThanOrEqual(part.claims);
            if (same?.symmetric) expect(same).toEqual(part);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('in another order a matrix says the same', () => {
  fc.assert(
    fc.property(anyMatrix, ({ atlas, view, places }) => {
      const shown = shownOf(atlas, view);
      const turned = new Matrix(atlas, shown, places.toReversed());
      expect(toldMatrix(turned)).toEqual(toldMatrix(new Matrix(atlas, shown, places)));
      expect(turned.filled).toBe(toldMatrix(turned).size);
    }),
    { numRuns: 50 },
  );
});

test('positions and actors of a matrix belong together, and the heaviest pair is that of the cells', () => {
  fc.assert(
    fc.property(anyMatrix, ({ atlas, view, places }) => {
      const shown = shownOf(atlas, view);
      const matrix = new Matrix(atlas, shown, places);
      expect(matrix.size).toBe(places.length);
      expect(places.map((_, position) => matrix.positionOf(matrix.idAt(position)))).toEqual([...places.keys()]);
      const others = atlas.dataset.actors.filter((_, place) => !places.includes(place));
      expect(others.map(({ id }) => matrix.positionOf(id))).toEqual(others.map(() => undefined));
      const pairs = places.flatMap((_, row) => [...matrix.row(row).values()].map(({ pair }) => pair));
      expect(matrix.most).toBe(Math.max(0, ...pairs.map((pair) => shown.network.claims[pair]!)));
    }),
    { numRuns: 100 },
  );
});

test('the worked example: Keldra and Orvane act against each other, and with each other in what goes both ways', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);
  const matrix = new Matrix(sel, shown, [...shown.drawable]);
  const [keldra, orvane] = [matrix.positionOf(actorId('keldra'))!, matrix.positionOf(actorId('orvane'))!];
  const plain = { standing: 'undisputed', structural: false } as const;
  const parts = [
    { ...plain, sign: -1, claims: 2, symmetric: false },
    { ...plain, sign: 1, claims: 1, symmetric: true },
  ];
  expect([matrix.cell(keldra, orvane), matrix.cell(orvane, keldra)]).toEqual([
    { row: keldra, column: orvane, pair: expect.any(Number), parts, claims: 3, contested: [] },
    { row: orvane, column: keldra, pair: matrix.cell(keldra, orvane)?.pair, parts, claims: 3, contested: [] },
  ]);
});
