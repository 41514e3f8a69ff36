import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelBox, meets, shapeBox } from '../../../src/graph/layouts/box';
import { curveBetween } from '../../../src/graph/layouts/curve';
import { type PlacedNode, placeLabels } from '../../../src/graph/layouts/labels';

function node(id: string, x: number, y: number, weight = 1): PlacedNode {
  return { id, x, y, weight, radius: 10, label: { width: 80, height: 18 } };
}

const crowd = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }), fc.nat(9)), {
    maxLength: 16,
  })
  .map((spots) => spots.map(([x, y, weight], at) => node(`n${at}`, x, y, weight)));

test('a lone label stands below its shape', () => {
  expect(placeLabels([node('a', 0, 0)], [])).toEqual(new Map([['a', { side: 'below', hidden: false }]]));
});

test('a label turns away from a line that leaves its shape downwards', () => {
  const [a, b] = [node('a', 0, 0), node('b', 0, 300)];
  const places = placeLabels([a, b], [curveBetween(a, b, 0)]);
  expect([places.get('a'), places.get('b')]).toEqual([
    { side: 'above', hidden: false },
    { side: 'below', hidden: false },
  ]);
});

test('a label keeps within the picture where it can', () => {
  const within = { left: -200, right: 200, top: -100, bottom: 15 };
  expect(placeLabels([node('a', 0, 0)], [], within).get('a')).toEqual({ side: 'above', hidden: false });
});

test('a label does not stand on a mark', () => {
  const [a, b] = [node('a', 0, 0), node('b', 200, 46)];
  const mark = { width: 60, height: 20 };
  const lines = [{ ...curveBetween(node('c', -150, 23), node('d', 150, 23), 0), mark }];
  expect(placeLabels([a, b], lines).get('a')!.side).toBe('above');
});

test('of two actors on one spot the one with fewer claims loses its label', () => {
  const ring = [node('e', 40, 0), node('w', -40, 0), node('n', 0, -24), node('s', 0, 24)].map((one) => ({
    ...one,
    weight: 9,
  }));
  const places = placeLabels([...ring, node('small', 0, 0, 1)], []);
  expect(places.get('small')!.hidden).toBe(true);
  expect(ring.filter(({ id }) => places.get(id)!.hidden)).toEqual([]);
});

test('labels that are shown cover no label and no shape', () => {
  fc.assert(
    fc.property(crowd, (nodes) => {
      const places = placeLabels(nodes, []);
      const shown = nodes.filter(({ id }) => !places.get(id)!.hidden);
      const boxes = shown.map((one) => ({ id: one.id, box: inner(labelBox(one, one, places.get(one.id)!.side)) }));
      for (const { id, box } of boxes) {
        expect(boxes.filter((other) => other.id < id && meets(box, other.box))).toEqual([]);
        expect(nodes.filter((other) => other.id !== id && meets(box, shapeBox(other, other.radius - 2)))).toEqual([]);
      }
    }),
  );
});

test('a label goes to the end of a side where the middle of each is taken', () => {
  const posts = [node('p', -45, 30), node('q', 0, -30), node('r', 60, 0), node('s', -60, 0)];
  expect(placeLabels([node('a', 0, 0, 9), ...posts], []).get('a')).toEqual({ side: 'below right', hidden: false });
});

test('no label that is shown lies on a mark', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(crowd, marks, (nodes, spots) => {
      const lines = spots.map(([x, y]) => {
        const at = { x, y };
        return { start: at, control: at, end: at, mark: { width: 30, height: 16 } };
      });
      const places = placeLabels(nodes, lines);
      for (const one of nodes.filter(({ id }) => !places.get(id)!.hidden)) {
        const box = inner(labelBox(one, one, places.get(one.id)!.side));
        expect(
          spots.filter(([x, y]) => meets(box, { left: x - 13, right: x + 13, top: y - 6, bottom: y + 6 })),
        ).toEqual([]);
      }
    }),
  );
});

test('the order of the actors does not matter', () => {
  fc.assert(
    fc.property(crowd, (nodes) => {
      const [one, two] = [placeLabels(nodes, []), placeLabels([...nodes].reverse(), [])];
      expect([...two].sort()).toEqual([...one].sort());
    }),
  );
});

function inner({ left, right, top, bottom }: ReturnType<typeof labelBox>) {
  return { left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 1 };
}
