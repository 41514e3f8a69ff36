import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BendNode, type BendStrand, bendsOf } from '../../../src/graph/layouts/bends';
import { meets, shapeBox } from '../../../src/graph/layouts/box';
import { boundsOf, curveBetween, lengthWithin, pointAt, pointsOf } from '../../../src/graph/layouts/curve';

const MARK = { width: 24, height: 16 };

function node(id: string, x: number, y: number): BendNode {
  return { id, x, y, radius: 14 };
}

function strand(key: string, from: string, to: string, weight = 1): BendStrand {
  return { key, from, to, weight, mark: MARK };
}

/** The drawn curve of a strand. */
function curve(nodes: readonly BendNode[], { from, to, key }: BendStrand, bends: ReadonlyMap<string, number>) {
  const of = (id: string) => nodes.find((one) => one.id === id)!;
  return curveBetween(of(from), of(to), bends.get(key)!);
}

function gaps(nodes: readonly BendNode[], strands: readonly BendStrand[], fanned?: ReadonlySet<string>) {
  const bends = bendsOf(strands, nodes, fanned);
  const heights = strands.map((one) => pointAt(curve(nodes, one, bends), 0.5).y).sort((a, b) => a - b);
  return heights.slice(1).map((height, at) => height - heights[at]!);
}

test('a positive bend lies on the right of who goes along the line', () => {
  expect(curveBetween(node('a', 0, 0), node('b', 100, 0), 40).control).toEqual({ x: 50, y: 40 });
  expect(curveBetween(node('b', 100, 0), node('a', 0, 0), 40).control).toEqual({ x: 50, y: -40 });
});

test('strands of one pair lie at least 26 px apart at their marks, whichever way they go', () => {
  const nodes = [node('a', -200, 0), node('b', 200, 0)];
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 7 }), (ways) => {
      const strands = ways.map((way, at) => (way ? strand(`k${at}`, 'a', 'b') : strand(`k${at}`, 'b', 'a')));
      expect(Math.min(...gaps(nodes, strands))).toBeGreaterThanOrEqual(26);
    }),
  );
});

test('a pair that is fanned out spreads its strands 55 to 60 px', () => {
  const nodes = [node('a', -200, 0), node('b', 200, 0)];
  const strands = [strand('k1', 'a', 'b'), strand('k2', 'b', 'a'), strand('k3', 'a', 'b')];
  for (const gap of gaps(nodes, strands, new Set(['k2']))) {
    expect(gap).toBeGreaterThanOrEqual(55);
    expect(gap).toBeLessThanOrEqual(60);
  }
});

test('a line bends around an actor that stands in its way', () => {
  const nodes = [node('a', -200, 0), node('b', 200, 0), node('c', 0, 4)];
  const one = strand('k', 'a', 'b');
  const points = pointsOf(curve(nodes, one, bendsOf([one], nodes)), 20);
  expect(lengthWithin(points, shapeBox(nodes[2]!, 14))).toBe(0);
});

test('marks of two lines that cross in their middles part', () => {
  const nodes = [node('a', -200, 0), node('b', 200, 0), node('c', 0, -200), node('d', 0, 200)];
  const strands = [strand('k', 'a', 'b'), strand('l', 'c', 'd')];
  const bends = bendsOf(strands, nodes);
  const [one, two] = strands.map((each) => {
    const { x, y } = pointAt(curve(nodes, each, bends), 0.5);
    return { left: x - 12, right: x + 12, top: y - 8, bottom: y + 8 };
  });
  expect(meets(one!, two!)).toBe(false);
});

test('lines stay within the picture where they can', () => {
  const nodes = [node('a', -200, 0), node('b', 200, 0), node('c', 0, -4)];
  const within = { left: -300, right: 300, top: -100, bottom: 20 };
  const one = strand('k', 'a', 'b');
  expect(
    boundsOf(pointsOf(curve(nodes, one, bendsOf([one], nodes, new Set(), within)), 20)).bottom,
  ).toBeLessThanOrEqual(20);
});

test('a line from an actor to itself, or to nobody, has no bend', () => {
  expect(bendsOf([strand('k', 'a', 'a'), strand('l', 'a', 'x')], [node('a', 0, 0)])).toEqual(new Map());
});

test('the order of strands and actors does not matter', () => {
  const nodes = Array.from({ length: 8 }, (_, at) => node(`n${at}`, 120 * (at % 4), 150 * Math.floor(at / 4)));
  const ends = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 20 }), (pairs) => {
      const strands = pairs.map(([from, to], at) => strand(`k${at}`, `n${from}`, `n${to}`));
      const turned = bendsOf([...strands].reverse(), [...nodes].reverse());
      expect([...turned].sort()).toEqual([...bendsOf(strands, nodes)].sort());
    }),
  );
});
