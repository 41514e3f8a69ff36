import { expect, test } from 'vitest';
import { labelBox } from '../../../src/graph/layouts/box';
import { curveBetween, lengthWithin, pointsOf } from '../../../src/graph/layouts/curve';
import { dress } from '../../../src/graph/layouts/dress';
import type { PlacedNode } from '../../../src/graph/layouts/labels';

function node(id: string, x: number, y: number): PlacedNode {
  return { id, x, y, weight: 1, radius: 12, label: { width: 70, height: 18 } };
}

test('every strand has a bend, every actor a label', () => {
  const nodes = [node('a', 0, 0), node('b', 300, 0), node('c', 150, 180)];
  const ends = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const;
  const { bends, labels } = dress(
    nodes,
    ends.map(([from, to]) => ({ key: `${from}${to}`, from, to, weight: 1 })),
  );
  expect([...bends.keys()].sort()).toEqual(['ab', 'bc', 'ca']);
  expect([...labels.keys()].sort()).toEqual(['a', 'b', 'c']);
});

test('a line past an actor runs through neither its shape nor its label', () => {
  const nodes = [node('a', -250, 0), node('b', 250, 0), node('c', 0, -6)];
  const { bends, labels } = dress(nodes, [
    { key: 'k', from: 'a', to: 'b', weight: 1, mark: { width: 24, height: 16 } },
  ]);
  const points = pointsOf(curveBetween(nodes[0]!, nodes[1]!, bends.get('k')!), 24);
  expect(lengthWithin(points, labelBox(nodes[2]!, nodes[2]!, labels.get('c')!.side))).toBe(0);
});
