import type { Claim, Evidence } from '../../model/dataset';

/** Gives passages their numbers, from 1 on, in the order in which they are first asked for; a passage that comes again keeps its number. */
export interface References {
  numberOf(passage: Evidence): number;
  /** How many passages have a number. */
  count(): number;
}

/** No passage has a number yet; all that is kept of one is where it stands. */
export function newReferences(): References {
  const numbers = new Map<string, number>();
  return {
    numberOf: ({ source, paragraph, start, end, from, to }) => {
      const key = JSON.stringify([start, end, source, paragraph, from, to]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size + 1);
      return numbers.size;
    },
    count: () => numbers.size,
  };
}

/** The passages of a claim and of the answers to it, in the order in which a report names them. */
export function passagesOf({ evidence, responses = [] }: Claim): readonly Evidence[] {
  return [...evidence, ...responses.flatMap((response) => response.evidence)];
}
