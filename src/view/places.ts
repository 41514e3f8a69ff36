import type { ClaimRecord } from '../graph/record';
import type { Response } from '../model/dataset';
import type { SourceId } from '../model/ids';

/** A paragraph in which a claim is read, or an answer to it. */
export interface Place {
  readonly source: SourceId;
  readonly paragraph: number;
  /** The answers read here. */
  readonly answers: readonly Response[];
}

/** Every paragraph of every source in which a claim or an answer to it is read, each once: the claim's own first. */
export function placesOf({ claim }: ClaimRecord): readonly Place[] {
  const { evidence, responses = [] } = claim;
  const spots = [...evidence, ...responses.flatMap((response) => response.evidence)];
  const places = new Map(
    spots.map(({ source, paragraph }) => {
      const isHere = (spot: (typeof spots)[number]) => spot.source === source && spot.paragraph === paragraph;
      const answers = responses.filter((response) => response.evidence.some(isHere));
      return [`${paragraph} ${source}`, { source, paragraph, answers }];
    }),
  );
  return [...places.values()];
}
