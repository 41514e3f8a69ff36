import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { counted } from '../lib/text';
import type { Claim, DatedTime } from '../model/dataset';
import { inWords } from '../model/edtf';
import type { ActorId } from '../model/ids';
import { BASIS_WORDS, quantityInWords } from '../model/in-words';
import { MODE_LABELS, PARTS } from '../model/words';

/** One line of what is known about a claim; `actors` stand after the words, each with its part in the claim. */
export interface Particular {
  readonly label: string;
  readonly words?: string;
  readonly detail?: string;
  readonly actors?: readonly { readonly id: ActorId; readonly part?: string }[];
}

/** Everything known about a claim besides who says it, in reading order; the first three lines are always there. */
export function particularsOf(atlas: Atlas, record: ClaimRecord): readonly Particular[] {
  const { claim } = record;
  return [
    dated('When true', claim.time),
    dated('When said', claim.saidAt),
    { label: 'How sure', words: certainty(claim), detail: reliability(atlas, claim) },
    ...(claim.qualifier ? [{ label: 'Qualifier', words: claim.qualifier }] : []),
    ...(claim.quantity ? [{ label: 'Quantity', words: quantityInWords(claim.quantity) }] : []),
    ...(claim.place ? [{ label: 'Place', actors: [{ id: claim.place }] }] : []),
    ...(claim.also?.length
      ? [{ label: 'Also', actors: claim.also.map(({ role, actor }) => ({ id: actor, part: PARTS[role] })) }]
      : []),
    ...(claim.onBehalfOf ? [{ label: 'On behalf of', actors: [{ id: claim.onBehalfOf }] }] : []),
  ];
}

function dated(label: string, time: DatedTime | undefined): Particular {
  if (!time) return { label, words: label === 'When true' ? 'undated' : 'not said' };
  const detail = [BASIS_WORDS[time.basis], time.note].filter((part) => part !== undefined).join(': ');
  return { label, words: inWords(time.edtf), ...(detail && { detail }) };
}

function certainty({ mode, hedge, credibility }: Claim): string {
  const hedged = hedge ? `hedged with “${hedge}”` : 'no hedge';
  const rated = credibility === undefined ? 'credibility not rated' : `credibility ${credibility} of 6`;
  return `${MODE_LABELS[mode]}, ${hedged}; ${rated}`;
}

function reliability({ sources }: Atlas, { evidence }: Claim): string {
  const read = [...new Set(evidence.map(({ source }) => source))];
  const ratings = read.map((id) => sources.get(id)?.reliability).map((rating) => rating ?? 'not rated');
  if (ratings.length === 1) return `reliability of the source: ${ratings[0]}`;
  return `reliability of the ${counted(read.length, 'source')}: ${ratings.join(', ')}`;
}
