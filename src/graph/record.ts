import type { Claim } from '../model/dataset';
import { parseEdtf, type Span } from '../model/edtf';
import type { ActorId } from '../model/ids';
import { type Standing, standingOf } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';

/** A claim with everything that follows from it and never changes: what filters, pictures and tables read. */
export interface ClaimRecord {
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
}

/** Derives a claim's record; `kindOf` tells the kind of an actor, undefined for anything that is no actor. */
export function recordOf(
  claim: Claim,
  type: RelationType,
  kindOf: (id: string) => Parameters<typeof standingOf>[1],
): ClaimRecord {
  const time = claim.time && parseEdtf(claim.time.edtf);
  const saidAt = claim.saidAt && parseEdtf(claim.saidAt.edtf);
  const further = (claim.also ?? [])
    .filter(({ role }) => role === 'party' || role === 'with')
    .map(({ actor }) => actor);
  return {
    claim,
    type,
    sign: claim.negated ? 0 : type.sign,
    standing: standingOf(claim, claim.by === undefined ? undefined : kindOf(claim.by)),
    ...(time && { time }),
    ...(saidAt && { saidAt }),
    parties: [...new Set([claim.subject, claim.object, ...further])],
  };
}
