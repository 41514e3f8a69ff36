import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsen, type Mesh, meshOf } from '../../../src/graph/layouts/coarsen';

const meshes = fc
  .integer({ min: 1, max: 40 })
  .chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 3 * size })
      .map((lines) => meshOf(size, lines)),
  );

const linesOf = ({ low, high, pull }: Mesh) => Array.from(low, (a, line) => [a, high[line]!, pull[line]!] as const);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

test('lines of a pair are added up, lines from a node to itself are none', () => {
  const mesh = meshOf(3, [
    [2, 0, 1],
    [1, 1, 5],
    [0, 2, 3],
    [0, 1, 2],
  ]);
  expect(linesOf(mesh)).toEqual([
    [0, 1, 2],
    [0, 2, 4],
  ]);
});

test('every node is in one cluster, and with a neighbour when it has one', () => {
  fc.assert(
    fc.property(meshes, (mesh) => {
      const { into, mesh: coarser } = coarsen(mesh);
      expect(new Set(into)).toEqual(new Set(Array.from({ length: coarser.size }, (_, at) => at)));
      for (let node = 0; node < mesh.size; node++) {
        const next = linesOf(mesh).flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
        if (next.length > 0) expect(next.some((other) => into[other] === into[node])).toBe(true);
      }
    }),
  );
});

test('what pulls between clusters pulls as much as their members did', () => {
  fc.assert(
    fc.property(meshes, (mesh) => {
      const { into, mesh: coarser } = coarsen(mesh);
      const between = linesOf(mesh).filter(([a, b]) => into[a] !== into[b]);
      expect(sum(coarser.pull)).toBe(sum(between.map(([, , pull]) => pull)));
    }),
  );
});
