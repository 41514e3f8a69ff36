import fc from 'fast-check';
import type { LayoutEdge, LayoutInput, LayoutNode } from '../../../src/graph/layouts/layout';

const areas = fc.constantFrom({ width: 1110, height: 560 }, { width: 366, height: 520 }, { width: 2400, height: 1300 });

/** Inputs of up to `most` actors with labels, a few groups and any edges, without pins or starts. */
export function inputs(most: number): fc.Arbitrary<LayoutInput> {
  return fc.integer({ min: 0, max: most }).chain((count) =>
    fc
      .record({
        weights: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: count, maxLength: count }),
        letters: fc.array(fc.integer({ min: 2, max: 24 }), { minLength: count, maxLength: count }),
        groups: fc.array(fc.option(fc.nat(Math.max(0, count - 1)), { freq: 3 }), {
          minLength: count,
          maxLength: count,
        }),
        ends: fc.array(
          fc.tuple(
            fc.nat(Math.max(0, count - 1)),
            fc.nat(Math.max(0, count - 1)),
            fc.integer({ min: 1, max: 6 }),
            fc.boolean(),
          ),
          {
            maxLength: count * 2,
          },
        ),
        area: areas,
      })
      .map(({ weights, letters, groups, ends, area }) => ({
        nodes: weights.map((weight, at) => nodeOf(`a${at}`, weight, letters[at]!, groups[at] ?? undefined)),
        edges:
          count === 0
            ? []
            : ends.map(([from, to, weight, structural]) => edgeOf(`a${from}`, `a${to}`, weight, structural)),
        area,
        centre: [],
      })),
  );
}

/** An actor of a weight, with a label of some letters. */
export function nodeOf(id: string, weight: number, letters = 8, group?: number): LayoutNode {
  const label = { width: 7.4 * letters, height: 18 };
  return {
    id,
    weight,
    radius: 8 + Math.min(16, 2.6 * Math.sqrt(weight)),
    label,
    ...(group !== undefined && { group: `a${group}` }),
  };
}

/** A strand of some claims. */
export function edgeOf(source: string, target: string, weight = 1, structural = false): LayoutEdge {
  return { source, target, weight, structural };
}
