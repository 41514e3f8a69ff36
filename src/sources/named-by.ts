import type { Claim } from '../model/dataset';
import type { SpeakerId } from '../model/ids';

/** Every actor that a claim names: parties of any role, speakers and whom they speak for, who answers, places. */
export function namedBy({
  subject,
  object,
  also = [],
  by,
  onBehalfOf,
  place,
  responses = [],
}: Claim): readonly SpeakerId[] {
  const single = [subject, object, by, onBehalfOf, place].filter((id) => id !== undefined);
  return [...single, ...also.map(({ actor }) => actor), ...responses.map((response) => response.by)];
}
