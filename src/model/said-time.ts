import type { Claim, DatedTime, Source } from './dataset';
import { parseEdtf, type Span } from './edtf';
import type { SpeakerId } from './ids';

/** Before every day that there is a date for. */
const EARLIEST = Number.MIN_SAFE_INTEGER;

/**
 * When a claim was said: by itself, or with its source where the source says it in its own voice. What answers it was said later
 * and does not move it; only a claim that nobody is heard saying stands where it was first answered.
 */
export function timeSaid(
  claim: Claim,
  sourceOf: (id: SpeakerId) => Pick<Source, 'published'> | undefined,
): DatedTime | undefined {
  if (claim.saidAt) return claim.saidAt;
  if (claim.by !== undefined) return sourceOf(claim.by)?.published;
  const answers = (claim.responses ?? []).map(({ by, saidAt }) => saidAt ?? sourceOf(by)?.published);
  const day = (time: DatedTime) => parseEdtf(time.edtf)?.first ?? EARLIEST;
  return answers.filter((time) => time !== undefined).sort((a, b) => day(a) - day(b))[0];
}

/** True for a date that is inferred, or marked as approximate or uncertain. */
export function isUnsure({ basis }: DatedTime, { approximate, uncertain }: Span): boolean {
  return basis === 'inferred' || approximate || uncertain;
}
