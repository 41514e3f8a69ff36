import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { type Bits, hasBit } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Span } from '../model/edtf';
import type { Shown } from './shown';
import type { TieRef } from './state';
import { type Tie, tieKey, tiesIn } from './ties';

/** Claims that something is so, and claims that it is not, by those who do not answer each other. */
export interface Contradiction {
  /** The tie that some say there is. */
  readonly ref: TieRef;
  readonly yes: readonly ClaimRecord[];
  readonly no: readonly ClaimRecord[];
  /** True when one and the same speaker says both. */
  readonly isOwn: boolean;
}

/** Every contradiction in what is shown: those between different speakers first. */
export const contradictionsIn = memoizeLast((atlas: Atlas, { claims }: Shown): readonly Contradiction[] => {
  const pairs = pairsWithNegated(atlas, claims.bits);
  if (pairs.size === 0) return [];
  const sides = new Map<string, { ref: TieRef; yes?: Tie; no?: Tie }>();
  for (const tie of tiesIn(atlas, claims.bits, pairs)) {
    const ref = { ...tie.ref, negated: false };
    const key = tieKey(ref);
    sides.set(key, { ...(sides.get(key) ?? { ref }), [tie.negated ? 'no' : 'yes']: tie });
  }
  return [...sides.values()]
    .flatMap(({ ref, yes, no }) => (yes && no ? (contradiction(ref, yes.records, no.records) ?? []) : []))
    .sort((a, b) => Number(a.isOwn) - Number(b.isOwn) || size(b) - size(a));
});

function size({ yes, no }: Contradiction): number {
  return yes.length + no.length;
}

/** The pairs between whom some claim says that something is not so. */
function pairsWithNegated({ columns, pairs }: Atlas, bits: Bits): ReadonlySet<number> {
  const { negated, lines } = columns;
  const found = new Set<number>();
  for (let claim = negated.indexOf(1); claim >= 0; claim = negated.indexOf(1, claim + 1)) {
    if (hasBit(bits, claim)) found.add(pairs.ofClaim[claim]!);
  }
  lines?.claim.forEach((claim, line) => {
    if (negated[claim] === 1 && hasBit(bits, claim)) found.add(pairs.ofLine[line]!);
  });
  return found;
}

function contradiction(
  ref: TieRef,
  yes: readonly ClaimRecord[],
  no: readonly ClaimRecord[],
): Contradiction | undefined {
  const clashes = yes.flatMap((one) => no.filter((other) => clash(one, other)).map((other) => [one, other] as const));
  if (clashes.length === 0) return undefined;
  return {
    ref,
    yes: [...new Set(clashes.map(([one]) => one))],
    no: [...new Set(clashes.map(([, other]) => other))],
    isOwn: clashes.every(([one, other]) => one.claim.by === other.claim.by),
  };
}

/** True when both are said by somebody, may be of the same time, and neither is an answer to the other. */
function clash(one: ClaimRecord, other: ClaimRecord): boolean {
  const [a, b] = [one.claim.by, other.claim.by];
  if (a === undefined || b === undefined || !meet(one.time, other.time)) return false;
  return a === b || !(isAnsweredBy(one, b) || isAnsweredBy(other, a));
}

function isAnsweredBy({ claim: { responses = [] } }: ClaimRecord, by: string): boolean {
  return responses.some((response) => response.by === by && response.stance !== 'supports');
}

/** True when two times may have a day in common; an undated one may be any. */
function meet(one: Span | undefined, other: Span | undefined): boolean {
  const begins = (span: Span | undefined) => span?.first ?? Number.NEGATIVE_INFINITY;
  const ends = (span: Span | undefined) => span?.last ?? Number.POSITIVE_INFINITY;
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
