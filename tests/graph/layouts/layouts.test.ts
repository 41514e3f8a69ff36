import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LAYOUTS, type LayoutInput, type Placed } from '../../../src/graph/layouts/layout';
import { arrange } from '../../../src/graph/layouts/layouts';
import { edgeOf, inputs, nodeOf } from './arbitrary';

const RUNS = { numRuns: 12 };
vi.setConfig({ testTimeout: 60_000 });

function byId(placed: readonly Placed[]) {
  return new Map(placed.map((one) => [one.id, one]));
}

/** Pairs of actors whose shapes cover each other. */
function covering({ nodes }: LayoutInput, placed: readonly Placed[]) {
  const at = byId(placed);
  return nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const [one, two] = [at.get(a.id)!, at.get(b.id)!];
      return Math.hypot(one.x - two.x, one.y - two.y) < a.radius + b.radius ? [[a.id, b.id]] : [];
    }),
  );
}

describe.each(LAYOUTS)('the %s layout', (id) => {
  const layout = (input: LayoutInput) => arrange(id, input);

  test('places every actor once, at finite coordinates', async () => {
    await fc.assert(
      fc.asyncProperty(inputs(25), async (input) => {
        const placed = await layout(input);
        expect(placed.map((one) => one.id).sort()).toEqual(input.nodes.map((node) => node.id).sort());
        expect(placed.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('lets no shape cover another', async () => {
    await fc.assert(
      fc.asyncProperty(inputs(60), async (input) => {
        expect(covering(input, await layout(input))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('answers the same input with the same picture, whatever the order of nodes and edges', async () => {
    await fc.assert(
      fc.asyncProperty(inputs(14), async (input) => {
        const turned = { ...input, nodes: [...input.nodes].reverse(), edges: [...input.edges].reverse() };
        const placed = await layout(input);
        expect(await layout(structuredClone(input))).toEqual(placed);
        expect(byId(await layout(turned))).toEqual(byId(placed));
      }),
      RUNS,
    );
  });

  test('leaves pinned actors where the reader put them', async () => {
    await fc.assert(
      fc.asyncProperty(
        inputs(14),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -200, max: 200 }),
        async (input, x, y) => {
          const nodes = input.nodes.map((node, at) =>
            at % 7 === 0 ? { ...node, pinned: { x: x + 40 * at, y } } : node,
          );
          const placed = byId(await layout({ ...input, nodes }));
          for (const { id: node, pinned } of nodes)
            if (pinned) expect(placed.get(node)).toEqual({ id: node, ...pinned });
        },
      ),
      RUNS,
    );
  });

  test('stays within an area that has ample room', async () => {
    const area = { width: 2400, height: 1300 };
    await fc.assert(
      fc.asyncProperty(inputs(14), async (input) => {
        const placed = await layout({ ...input, area });
        const outside = placed.filter(({ x, y }) => Math.abs(x) > 1200 || Math.abs(y) > 650);
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  test('places two hundred actors, no shape on another', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `n${at}`);
    const edges = ids
      .slice(1)
      .flatMap((one, at) => [edgeOf(ids[Math.floor(at / 3)]!, one), edgeOf(one, ids[(at * 7) % 200]!)]);
    const input = {
      nodes: ids.map((one, at) => nodeOf(one, at % 9)),
      edges,
      area: { width: 1110, height: 560 },
      centre: ['n5'],
    };
    expect(covering(input, await layout(input))).toEqual([]);
  });

  test('ignores edges to unknown actors and from an actor to itself', async () => {
    const nodes = [nodeOf('a', 3), nodeOf('b', 2), nodeOf('c', 1)];
    const plain = { nodes, edges: [edgeOf('a', 'b')], area: { width: 600, height: 400 }, centre: [] };
    const odd = { ...plain, edges: [...plain.edges, edgeOf('a', 'a'), edgeOf('a', 'nobody')] };
    expect(await layout(odd)).toEqual(await layout(plain));
  });

  test('survives names that are special to JavaScript', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const edges = names.map((name, at) => edgeOf(name, names[(at + 1) % names.length]!));
    const placed = await layout({
      nodes: names.map((name) => nodeOf(name, 1)),
      edges,
      area: { width: 600, height: 400 },
      centre: [],
    });
    expect(placed.map((one) => one.id).sort()).toEqual([...names].sort());
  });
});
