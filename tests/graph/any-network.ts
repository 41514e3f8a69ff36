import fc from 'fast-check';
import type { Network } from '../../src/graph/network';
import { type Pairs, pairsOf } from '../../src/graph/pairs';

/** An undirected step between two actors, by their places. */
export type Step = readonly [number, number];

export const ACTORS = 7;

export const anyPlace = fc.nat({ max: ACTORS - 1 });

/** Small graphs with loops, islands and several ways round. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.tuple(anyPlace, anyPlace), { maxLength: 14 });

/** The pairs of claims that are nothing but steps. */
function pairsOfSteps(steps: readonly Step[], actors = ACTORS): Pairs {
  const [subject, object] = [0, 1].map((end) => Uint32Array.from(steps, (step) => step[end]!));
  return pairsOf({ subject: subject!, object: object! }, actors);
}

/** The network of such claims, all of them shown. */
export function networkOf(steps: readonly Step[], actors = ACTORS): Network {
  const pairs = pairsOfSteps(steps, actors);
  const claims = new Uint32Array(pairs.length);
  for (const pair of pairs.ofClaim) claims[pair]!++;
  return { pairs, claims };
}

/** A network in which only some of its steps stand. */
export const anyNetwork: fc.Arbitrary<{ readonly network: Network; readonly steps: readonly Step[] }> = fc
  .array(fc.record({ step: fc.tuple(anyPlace, anyPlace), stands: fc.boolean() }), { maxLength: 20 })
  .map((all) => {
    const pairs = pairsOfSteps(all.map(({ step }) => step));
    const claims = new Uint32Array(pairs.length);
    all.forEach(({ stands }, claim) => {
      if (stands) claims[pairs.ofClaim[claim]!]!++;
    });
    return { network: { pairs, claims }, steps: all.filter(({ stands }) => stands).map(({ step }) => step) };
  });

/** Every path without a repetition, by trying all. */
export function allPaths(steps: readonly Step[], path: readonly number[], to: number): readonly (readonly number[])[] {
  const at = path.at(-1)!;
  if (at === to) return [path];
  const next = steps.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
  const ahead = [...new Set(next)].filter((place) => !path.includes(place));
  return ahead.flatMap((place) => allPaths(steps, [...path, place], to));
}
