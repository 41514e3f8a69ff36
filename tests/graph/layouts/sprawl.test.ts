import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { labelBox, meets, shapeBox } from '../../../src/graph/layouts/box';
import type { LayoutInput, Placed } from '../../../src/graph/layouts/layout';
import { arrange } from '../../../src/graph/layouts/layouts';
import { sprawl } from '../../../src/graph/layouts/sprawl';
import { edgeOf, inputs, nodeOf } from './arbitrary';
import { covering, crowds, joinedBy, movement, startedAt } from './crowd';

vi.setConfig({ testTimeout: 60_000 });

const THOUSAND = crowds({ count: 1000, ties: 2400 });
const HUNDRED = crowds({ count: 120, size: 20, ties: 480 });

const byId = (placed: readonly Placed[]) => new Map(placed.map((one) => [one.id, one]));

function meanDistance(placed: readonly Placed[], wanted: (a: number, b: number) => boolean): number {
  let [sum, count] = [0, 0];
  placed.forEach((a, one) => {
    placed.slice(one + 1).forEach((b, rest) => {
      if (!wanted(one, one + 1 + rest)) return;
      sum += Math.hypot(a.x - b.x, a.y - b.y);
      count += 1;
    });
  });
  return sum / count;
}

/** Shapes on the label below a heavy actor. */
function overLabels({ nodes }: LayoutInput, placed: readonly Placed[], heavy: number) {
  const at = byId(placed);
  const leads = nodes.filter(({ weight }) => weight >= heavy);
  return leads.flatMap((lead) => {
    const label = labelBox(at.get(lead.id)!, lead, 'below');
    return nodes.filter((node) => node !== lead && meets(label, shapeBox(at.get(node.id)!, node.radius)));
  });
}

test('a thousand actors stand apart, those of a crowd together, and their leads can be named', () => {
  const placed = sprawl(THOUSAND);
  const inOrder = THOUSAND.nodes.map(({ id }) => byId(placed).get(id)!);
  const crowdOf = (at: number) => Math.floor(at / 40);
  const within = meanDistance(inOrder, (a, b) => crowdOf(a) === crowdOf(b));
  expect(covering(THOUSAND, placed)).toEqual([]);
  expect(overLabels(THOUSAND, placed, 60)).toEqual([]);
  expect(within).toBeLessThan(0.4 * meanDistance(inOrder, () => true));
});

test('a dense hundred has its leads apart and fills the area', () => {
  const placed = sprawl(HUNDRED);
  const leads = placed.filter(({ id }) => HUNDRED.nodes.find((node) => node.id === id)!.weight === 60);
  const spread = meanDistance(placed, () => true);
  const span = (axis: 'x' | 'y') =>
    Math.max(...placed.map((one) => one[axis])) - Math.min(...placed.map((one) => one[axis]));
  expect(covering(HUNDRED, placed)).toEqual([]);
  expect(meanDistance(leads, () => true)).toBeGreaterThan(0.8 * spread);
  expect(span('x') / span('y')).toBeGreaterThan(1);
});

test('the same actors and ties give the same picture, in whatever order they come', () => {
  const turned = { ...HUNDRED, nodes: [...HUNDRED.nodes].reverse(), edges: [...HUNDRED.edges].reverse() };
  const placed = sprawl(HUNDRED);
  expect(sprawl(structuredClone(HUNDRED))).toEqual(placed);
  expect(sprawl(turned)).toEqual(placed);
});

test.each([true, false])('fifty who join a thousand move nobody, whether those are pinned (%s) or not', (pin) => {
  const before = sprawl(THOUSAND);
  const fresh = Array.from({ length: 50 }, (_, at) => nodeOf(`new${at}`, 1 + (at % 4)));
  const ties = fresh.flatMap(({ id }, at) => [edgeOf(id, `n${at * 19}`), edgeOf(`n${at * 19 + 1}`, id)]);
  const joined = joinedBy(startedAt(THOUSAND, before, pin), fresh, ties);
  const after = sprawl(joined);
  expect(movement(before, after)).toBeLessThanOrEqual(0.01);
  expect(covering(joined, after)).toEqual([]);
});

test('those who join stand near the middle of whom they are tied to', () => {
  const before = sprawl(THOUSAND);
  const fresh = Array.from({ length: 50 }, (_, at) => nodeOf(`new${at}`, 1));
  const ends = fresh.map((_, at) => [`n${at * 19}`, `n${at * 19 + 1}`] as const);
  const ties = fresh.flatMap(({ id }, at) => ends[at]!.map((end) => edgeOf(id, end)));
  const after = byId(sprawl(joinedBy(startedAt(THOUSAND, before), fresh, ties)));
  const far = fresh.map(({ id }, at) => {
    const [own, a, b] = [after.get(id)!, after.get(ends[at]![0])!, after.get(ends[at]![1])!];
    return Math.hypot(own.x - (a.x + b.x) / 2, own.y - (a.y + b.y) / 2);
  });
  expect(Math.max(...far)).toBeLessThan(0.2 * meanDistance(before, () => true));
});

test('twenty neighbours of one actor fan out beside it, away from the middle, and move nobody', () => {
  const before = sprawl(HUNDRED);
  const fresh = Array.from({ length: 20 }, (_, at) => nodeOf(`new${at}`, 1));
  const edge = before.reduce((far, one) => (Math.hypot(one.x, one.y) > Math.hypot(far.x, far.y) ? one : far));
  const ties = fresh.map(({ id }) => edgeOf(edge.id, id));
  const after = sprawl(joinedBy(startedAt(HUNDRED, before, true), fresh, ties));
  const arms = after.filter(({ id }) => id.startsWith('new'));
  const outer = arms.filter(({ x, y }) => (x - edge.x) * edge.x + (y - edge.y) * edge.y > 0);
  expect(movement(before, after)).toBe(0);
  expect(outer.length).toBeGreaterThan(14);
  expect(Math.max(...arms.map(({ x, y }) => Math.hypot(x - edge.x, y - edge.y)))).toBeLessThan(600);
});

test('who joins a picture takes nobody else’s place, whoever it is', () => {
  fc.assert(
    fc.property(inputs(40), fc.integer({ min: 2, max: 6 }), (input, part) => {
      const standing = { ...input, nodes: input.nodes.filter((_, at) => at % part !== 1) };
      const before = sprawl(standing);
      const joined = startedAt(input, before);
      const after = sprawl(joined);
      if (before.length < 2) return;
      expect(movement(before, after)).toBeLessThanOrEqual(0.01);
      expect(covering(joined, after)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['fifty', (at: number) => at % 20 !== 7, false],
  ['half', (at: number) => at % 2 === 0, false],
  ['all but fifty', (at: number) => at % 20 === 7, true],
] as const)('nobody moves when %s of a thousand go', (_, stays, pin) => {
  const before = sprawl(THOUSAND);
  const started = startedAt(THOUSAND, before, pin);
  const fewer = { ...started, nodes: started.nodes.filter((_node, at) => stays(at)) };
  const kept = new Set(fewer.nodes.map(({ id }) => id));
  expect(sprawl(fewer)).toEqual(before.filter(({ id }) => kept.has(id)));
});

test('actors without any tie have their places too', () => {
  const nodes = Array.from({ length: 150 }, (_, at) => nodeOf(`n${at}`, at % 3));
  const input = { nodes, edges: [edgeOf('n3', 'n4')], area: { width: 800, height: 500 }, centre: [] };
  expect(covering(input, sprawl(input))).toEqual([]);
});

test('large and dense pictures are sprawled, small ones worked out with care', async () => {
  expect(await arrange('force', HUNDRED)).toEqual(sprawl(HUNDRED));
  const few = crowds({ count: 20, size: 5, ties: 30 });
  expect(await arrange('force', few)).not.toEqual(sprawl(few));
});
