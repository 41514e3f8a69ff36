import type { Sequence } from '../lib/sequence';
import type { Claim, Dataset } from '../model/dataset';
import type { ClaimId } from '../model/ids';

/** The claims of a dataset by their rows, wherever they are kept: as they were read, or made out of columns. */
export interface ClaimStore extends Sequence<Claim> {
  claim(row: number): Claim;
  /** The row of a claim; undefined when there is none of that id. */
  rowOf(id: ClaimId): number | undefined;
  /** True where claims say something in words of their own, which a text filter then reads. */
  readonly worded: boolean;
}

/** The claims of a dataset that is all there. */
export function storeOf({ claims }: Pick<Dataset, 'claims'>): ClaimStore {
  const rows = new Map(claims.map(({ id }, row) => [id, row]));
  return {
    length: claims.length,
    worded: true,
    claim: (row) => claims[row]!,
    rowOf: (id) => rows.get(id),
    [Symbol.iterator]: () => claims[Symbol.iterator](),
  };
}
