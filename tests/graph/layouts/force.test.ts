import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { force } from '../../../src/graph/layouts/force';
import type { LayoutInput, Placed } from '../../../src/graph/layouts/layout';
import { edgeOf, inputs, nodeOf } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

const AREA = { width: 1110, height: 560 };

function crossings({ edges }: LayoutInput, placed: readonly Placed[]) {
  const at = new Map(placed.map((one) => [one.id, one]));
  const turn = (a: Placed, b: Placed, c: Placed) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  let count = 0;
  edges.forEach((one, index) => {
    for (const two of edges.slice(index + 1)) {
      if (new Set([one.source, one.target, two.source, two.target]).size < 4) continue;
      const [a, b, c, d] = [one.source, one.target, two.source, two.target].map((id) => at.get(id)!);
      if (turn(a!, b!, c!) * turn(a!, b!, d!) < 0 && turn(c!, d!, a!) * turn(c!, d!, b!) < 0) count += 1;
    }
  });
  return count;
}

function started(input: LayoutInput, placed: readonly Placed[]): LayoutInput {
  const at = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  const nodes = input.nodes.map((node) => {
    const start = at.get(node.id);
    return start ? { ...node, start } : node;
  });
  return { ...input, nodes };
}

test('draws a tree without a crossing', () => {
  const ids = Array.from({ length: 15 }, (_, at) => `n${at}`);
  const edges = ids.slice(1).map((id, at) => edgeOf(ids[Math.floor(at / 2)]!, id));
  const input = { nodes: ids.map((id) => nodeOf(id, 2)), edges, area: AREA, centre: [] };
  expect(crossings(input, force(input))).toBe(0);
});

test('fills most of the area both ways', () => {
  const ids = Array.from({ length: 24 }, (_, at) => `n${at}`);
  const edges = ids.map((id, at) => edgeOf(id, ids[(at * 5 + 1) % ids.length]!));
  const placed = force({ nodes: ids.map((id, at) => nodeOf(id, 24 - at)), edges, area: AREA, centre: [] });
  const span = (axis: 'x' | 'y') =>
    Math.max(...placed.map((one) => one[axis])) - Math.min(...placed.map((one) => one[axis]));
  expect(span('x')).toBeGreaterThan(0.75 * AREA.width);
  expect(span('y')).toBeGreaterThan(0.75 * AREA.height);
});

test('keeps the heaviest actors apart', () => {
  const leads = ['p', 'q', 'r'];
  const small = Array.from({ length: 12 }, (_, at) => `s${at}`);
  const edges = [
    edgeOf('p', 'q', 8),
    edgeOf('q', 'r', 8),
    edgeOf('r', 'p', 8),
    ...small.map((id, at) => edgeOf(id, leads[at % 3]!)),
  ];
  const nodes = [...leads.map((id) => nodeOf(id, 30)), ...small.map((id) => nodeOf(id, 1))];
  const at = new Map(force({ nodes, edges, area: AREA, centre: [] }).map((one) => [one.id, one]));
  const far = (a: string, b: string) => Math.hypot(at.get(a)!.x - at.get(b)!.x, at.get(a)!.y - at.get(b)!.y);
  expect(Math.min(far('p', 'q'), far('q', 'r'), far('r', 'p'))).toBeGreaterThan(220);
});

test('changes nothing when every actor has a start from an earlier picture', () => {
  fc.assert(
    fc.property(inputs(30), (input) => {
      const again = started(input, force(input));
      const settled = force(again);
      expect(force(started(input, settled))).toEqual(settled);
    }),
    { numRuns: 20 },
  );
});

test('leaves the others in place when a few actors go', () => {
  fc.assert(
    fc.property(inputs(30), (input) => {
      const settled = force(started(input, force(input)));
      const full = started(input, settled);
      const fewer = { ...full, nodes: full.nodes.filter((_, at) => at % 5 !== 1) };
      const kept = new Set(fewer.nodes.map(({ id }) => id));
      const whole = ({ id, x, y }: Placed) => ({ id, x: Math.round(x * 1e6), y: Math.round(y * 1e6) });
      const order = (placed: readonly Placed[]) => placed.map(whole).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(order(force(fewer))).toEqual(order(settled.filter(({ id }) => kept.has(id))));
    }),
    { numRuns: 20 },
  );
});

test('finds a place for a newcomer without moving most of the others', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `n${at}`);
  const edges = ids.slice(1).map((id, at) => edgeOf(ids[Math.floor(at / 3)]!, id));
  const input = { nodes: ids.map((id) => nodeOf(id, 2)), edges, area: AREA, centre: [] };
  const before = force(started(input, force(input)));
  const grown = { ...started(input, before), edges: [...edges, edgeOf('n0', 'new')] };
  const after = new Map(force({ ...grown, nodes: [...grown.nodes, nodeOf('new', 1)] }).map((one) => [one.id, one]));
  const moved = before.filter(({ id, x, y }) => Math.hypot(after.get(id)!.x - x, after.get(id)!.y - y) > 1);
  expect(after.has('new')).toBe(true);
  expect(moved.length).toBeLessThan(4);
});
