import type { ClaimRecord } from '../graph/record';
import type { SpeakerId } from '../model/ids';

/** Every actor and source a claim names, in whatever part. */
export function mentions({ claim, parties }: Pick<ClaimRecord, 'claim' | 'parties'>): readonly SpeakerId[] {
  const others = (claim.also ?? []).map(({ actor }) => actor);
  const responders = (claim.responses ?? []).map(({ by }) => by);
  const named = [...parties, ...others, ...responders, claim.by, claim.onBehalfOf, claim.place];
  return named.filter((id) => id !== undefined);
}
