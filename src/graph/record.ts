import type { Claim } from '../model/dataset';
import { parseEdtf, type Span } from '../model/edtf';
import type { ActorId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';

/** From one actor to another, as a claim draws it. */
export type Line = readonly [from: ActorId, to: ActorId];

/** A claim with everything that follows from it and never changes: what cards, lists and sentences read. */
export interface ClaimRecord {
  /** Where it stands in the columns of its atlas. */
  readonly place: number;
  readonly claim: Claim;
  readonly type: RelationType;
  /** The sign of its type; 0 when the claim is negated, for an absence of support is not hostility. */
  readonly sign: Sign;
  readonly standing: Standing;
  /** When it was true; absent when undated. */
  readonly time?: Span;
  readonly saidAt?: Span;
  /** Everyone it ties: subject, object, and further parties on either side. */
  readonly parties: readonly ActorId[];
  /** The lines it draws: subject → object first, then subject → each further party, each companion → object. */
  readonly lines: readonly Line[];
}

/** What a record holds beside what its claim says. */
export type Derived = Pick<ClaimRecord, 'place' | 'type' | 'sign' | 'standing' | 'lines'>;

/** A claim's record. */
export function recordOf(claim: Claim, derived: Derived): ClaimRecord {
  const time = claim.time && parseEdtf(claim.time.edtf);
  const saidAt = claim.saidAt && parseEdtf(claim.saidAt.edtf);
  return {
    ...derived,
    claim,
    ...(time && { time }),
    ...(saidAt && { saidAt }),
    parties: [...new Set(derived.lines.flat())],
  };
}
