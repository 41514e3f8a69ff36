import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { counted, grouped } from '../lib/text';
import type { Basis, Claim, DatedTime, Evidence, NoteKind, Quantity, Role } from '../model/dataset';
import { inWords } from '../model/edtf';
import type { ActorId } from '../model/ids';
import { MODE_LABELS } from './words';

/** One line of what is known about a claim; `actors` stand after the words, each with its part in the claim. */
export interface Particular {
  readonly label: string;
  readonly words?: string;
  readonly detail?: string;
  readonly actors?: readonly { readonly id: ActorId; readonly part?: string }[];
}

const BASIS_WORDS: Readonly<Record<Basis, string | undefined>> = {
  stated: undefined,
  relative: 'counted from another date',
  inferred: 'inferred',
};
const PARTS: Readonly<Record<Role, string>> = {
  party: 'also towards',
  with: 'together with',
  via: 'through',
  about: 'about',
};

/** What each kind of note is called. */
export const NOTE_LABELS: Readonly<Record<NoteKind, string>> = {
  sic: 'So in the source',
  ambiguity: 'Can be read otherwise',
  inference: 'Inferred',
  'outside-knowledge': 'Not from the source',
};

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

/** `since August 2021`, or `undated`. */
export function whenInWords(time: DatedTime | undefined): string {
  return time ? inWords(time.edtf) : 'undated';
}

/** `since August 2021 (inferred)`: a date with how it came to be known, where that is not from the text. */
export function whenAndHow(time: DatedTime | undefined): string {
  const how = time && BASIS_WORDS[time.basis];
  return `${whenInWords(time)}${how ? ` (${how})` : ''}`;
}

/** `about 8,000 to 12,000 people`, `at least 3 boats`. */
export function quantityInWords({ min, max, unit, approximate }: Quantity): string {
  const about = approximate ? 'about ' : '';
  if (min === undefined && max === undefined) return `${about}some ${unit}`;
  if (max === undefined) return `at least ${about}${grouped(min!)} ${unit}`;
  if (min === undefined) return `at most ${about}${grouped(max)} ${unit}`;
  return min === max ? `${about}${grouped(min)} ${unit}` : `${about}${grouped(min)} to ${grouped(max)} ${unit}`;
}

/** `paragraph 9, characters 3,451 to 3,529`. */
export function positionInWords({ paragraph, start, end }: Evidence): string {
  return `paragraph ${paragraph}, characters ${grouped(start)} to ${grouped(end)}`;
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
