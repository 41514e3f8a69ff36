import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { claimId } from '../../src/model/ids';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';

const { time: _, ...undated } = sel.claims.records[0]!.claim;

/** The worked example with one claim a date, in their order; undated where there is none. */
export function datedAtlas(times: readonly (string | undefined)[]): Atlas {
  const claims = times.map((edtf, at) => ({
    ...undated,
    id: claimId(`c-${at}`),
    ...(edtf !== undefined && { time: { edtf, basis: 'stated' as const } }),
  }));
  return atlasOf({ ...sel.dataset, claims }, standardVocabulary);
}
