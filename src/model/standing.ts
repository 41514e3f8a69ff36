import type { Claim } from './dataset';
import type { KindId } from './ids';

export const STANDINGS = ['undisputed', 'disputed', 'denied-only', 'anonymous', 'planned'] as const;
/** What a claim rests on, derived from its speaker, mode and responses; never written into data. */
export type Standing = (typeof STANDINGS)[number];

/** Derives a claim's standing; `speakerKind` is the kind of the actor who says it, absent when a source itself speaks. */
export function standingOf(claim: Claim, speakerKind?: KindId): Standing {
  if (claim.by === undefined) return 'denied-only';
  if (claim.responses?.some(({ stance }) => stance !== 'supports')) return 'disputed';
  if (speakerKind === 'collective') return 'anonymous';
  if (claim.mode === 'planned' || claim.mode === 'predicted') return 'planned';
  return 'undisputed';
}

/** True where somebody denies or disputes the claim: what the picture marks with ≠. */
export function isContested(standing: Standing): boolean {
  return standing === 'disputed' || standing === 'denied-only';
}
