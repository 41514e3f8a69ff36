import { memoizeLast } from '../lib/memoize';
import type { Claim, DatedTime, Evidence, Party, Stance } from '../model/dataset';
import { isoOf, parseEdtf } from '../model/edtf';
import { relationLabel } from '../model/predicate';
import { standingOf } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { noteLines } from './actor-columns';
import { alikeFor, type Column, listOrNothing } from './column';
import type { Names } from './names';
import { EVIDENCE_ORDER, flatJson, RESPONSE_ORDER } from './ordered-json';

/** The relation of a claim that it holds. */
function plainRelation({ type, negated }: Claim): string | undefined {
  return negated ? undefined : type;
}

const RELATION: readonly Column<Claim>[] = alikeFor(plainRelation, [
  { name: 'label', type: 'text', meaning: 'the relation as read, “not” included', value: relationInWords },
  { name: 'relation', type: 'text', meaning: 'the relation type (id)', value: ({ type }) => type },
  {
    name: 'relation_label',
    type: 'text',
    meaning: 'the relation type in words',
    value: ({ type }, { lexicon }) => lexicon.type(type).label,
  },
  {
    name: 'family',
    type: 'text',
    meaning: 'the family of the relation type (id)',
    value: ({ type }, { lexicon }) => lexicon.type(type).family,
  },
  {
    name: 'family_label',
    type: 'text',
    meaning: 'the family of the relation type in words',
    value: ({ type }, { lexicon }) => lexicon.family(lexicon.type(type).family).label,
  },
  {
    name: 'sign',
    type: 'whole',
    meaning: '-1 against, 0 neutral or negated, 1 with',
    value: signOf,
  },
  {
    name: 'symmetric',
    type: 'flag',
    meaning: 'true where the relation has no direction',
    value: ({ type }, { lexicon }) => lexicon.type(type).symmetric,
  },
  {
    name: 'negated',
    type: 'flag',
    meaning: 'true where the claim is that the relation does not hold',
    value: ({ negated }) => negated ?? false,
  },
]);

const WHAT: readonly Column<Claim>[] = [
  { name: 'claim', type: 'text', meaning: 'the id of the claim in the dataset', value: ({ id }) => id },
  ...RELATION,
  { name: 'qualifier', type: 'text', meaning: 'how, or with what', value: ({ qualifier }) => qualifier },
  { name: 'gist', type: 'text', meaning: 'the claim in one sentence of the annotator', value: ({ gist }) => gist },
];

/** Whose word a claim is that somebody plainly asserts, as all in a file of somebody else do. */
function plainWord({ by, mode, onBehalfOf, hedge, credibility, responses }: Claim): string | undefined {
  const saysMore = onBehalfOf !== undefined || hedge !== undefined || credibility !== undefined;
  return mode !== 'asserted' || saysMore || responses !== undefined ? undefined : by;
}

const ON_WHOSE_WORD: readonly Column<Claim>[] = alikeFor(plainWord, [
  {
    name: 'standing',
    type: 'text',
    meaning: 'undisputed, disputed, denied-only, anonymous or planned',
    value: (claim, { speakerKind }) => standingOf(claim, speakerKind(claim)),
  },
  { name: 'speaker', type: 'text', meaning: 'whose word it is: an actor or a source (id)', value: ({ by }) => by },
  {
    name: 'speaker_name',
    type: 'text',
    meaning: 'the name of the speaker',
    value: ({ by }, { nameOf }) => (by === undefined ? undefined : nameOf(by)),
  },
  {
    name: 'on_behalf_of',
    type: 'text',
    meaning: 'for whom the speaker speaks (id)',
    value: ({ onBehalfOf }) => onBehalfOf,
  },
  {
    name: 'mode',
    type: 'text',
    meaning: 'asserted (by the source itself), claimed, estimated, predicted or planned',
    value: ({ mode }) => mode,
  },
  { name: 'hedge', type: 'text', meaning: 'the words that hedge it', value: ({ hedge }) => hedge },
  {
    name: 'credibility',
    type: 'whole',
    meaning: 'the analyst’s grade, 1 (confirmed) to 6 (cannot be judged)',
    value: ({ credibility }) => credibility,
  },
  ...responders('denied_by', 'denies', 'who denies it'),
  ...responders('disputed_by', 'disputes', 'who disputes it'),
  ...responders('supported_by', 'supports', 'who supports it'),
]);

/** A date that is stated, without a remark. */
function plainDate({ time }: Claim): string | undefined {
  return time?.basis === 'stated' && time.note === undefined ? time.edtf : undefined;
}

const WHEN: readonly Column<Claim>[] = alikeFor(plainDate, [
  ...dated<Claim>('time', 'when it was true', ({ time }) => time),
  {
    name: 'time_first',
    type: 'text',
    meaning: 'the first day it may have been true (ISO 8601)',
    value: ({ time }) => time && daysOf(time.edtf).first,
  },
  {
    name: 'time_last',
    type: 'text',
    meaning: 'the last day it may have been true (ISO 8601)',
    value: ({ time }) => time && daysOf(time.edtf).last,
  },
]);

const WHEN_AND_WHERE: readonly Column<Claim>[] = [
  ...WHEN,
  ...dated<Claim>('said', 'when it was said', ({ saidAt }) => saidAt),
  { name: 'place', type: 'text', meaning: 'where (id)', value: ({ place }) => place },
  {
    name: 'place_name',
    type: 'text',
    meaning: 'the name of the place',
    value: ({ place }, { nameOf }) => (place === undefined ? undefined : nameOf(place)),
  },
  { name: 'quantity_min', type: 'number', meaning: 'how many at least', value: ({ quantity }) => quantity?.min },
  { name: 'quantity_max', type: 'number', meaning: 'how many at most', value: ({ quantity }) => quantity?.max },
  { name: 'quantity_unit', type: 'text', meaning: 'how many of what', value: ({ quantity }) => quantity?.unit },
  {
    name: 'quantity_approximate',
    type: 'flag',
    meaning: 'true where the number is a rough one',
    value: ({ quantity }) => quantity?.approximate,
  },
];

const WHERE_SAID: readonly Column<Claim>[] = [
  { name: 'also', type: 'text', meaning: 'further parties, with their roles (JSON)', value: alsoText },
  {
    name: 'sources',
    type: 'list',
    meaning: 'the sources that it is read from (ids)',
    value: ({ evidence }) => (evidence.length > 0 ? sourcesIn(evidence) : undefined),
  },
  {
    name: 'passages',
    type: 'list',
    meaning: 'where it is said, as “source:start-end” in characters',
    value: ({ evidence }) => listOrNothing(evidence.map(passageText)),
  },
  { name: 'notes', type: 'list', meaning: 'remarks, as “kind: text”', value: ({ notes }) => noteLines(notes) },
];

/** What the readable attributes of a claim leave out, for programs: its responses and passages in full. */
export const RECORD_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'responses',
    type: 'text',
    meaning: 'who denies, disputes or supports it, in full (JSON)',
    value: ({ responses = [] }) => (responses.length > 0 ? flatJson(responses, RESPONSE_ORDER) : undefined),
  },
  {
    name: 'evidence',
    type: 'text',
    meaning: 'its passages in full (JSON)',
    value: ({ evidence }) => (evidence.length > 0 ? flatJson(evidence, EVIDENCE_ORDER) : undefined),
  },
];

/** The attributes of a claim, its two ends aside. */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  ...WHAT,
  ...ON_WHOSE_WORD,
  ...WHEN_AND_WHERE,
  ...WHERE_SAID,
  ...RECORD_COLUMNS,
];

/** A date's three columns: expression, basis, note. */
export function dated<Item>(
  name: string,
  meaning: string,
  timeOf: (item: Item) => DatedTime | undefined,
): readonly Column<Item>[] {
  return [
    { name: `${name}_edtf`, type: 'text', meaning: `${meaning} (EDTF)`, value: (item) => timeOf(item)?.edtf },
    {
      name: `${name}_basis`,
      type: 'text',
      meaning: `${meaning}: stated, relative or inferred`,
      value: (item) => timeOf(item)?.basis,
    },
    { name: `${name}_note`, type: 'text', meaning: `${meaning}: a remark`, value: (item) => timeOf(item)?.note },
  ];
}

function responders(name: string, stance: Stance, meaning: string): readonly Column<Claim>[] {
  const idsOf = ({ responses }: Claim) => responses?.filter((one) => one.stance === stance).map(({ by }) => by);
  return [
    { name, type: 'list', meaning: `${meaning} (ids)`, value: (claim) => listOrNothing(idsOf(claim)) },
    {
      name: `${name}_names`,
      type: 'list',
      meaning: `${meaning}, by name`,
      value: (claim, { nameOf }) => listOrNothing(idsOf(claim)?.map(nameOf)),
    },
  ];
}

/** The sign of the relation; a claim that it does not hold has none. */
export function signOf({ type, negated }: Claim, { lexicon }: Names): Sign {
  return negated ? 0 : lexicon.type(type).sign;
}

/** The relation as read, “not” included. */
export function relationInWords({ type, negated }: Claim, { lexicon }: Names): string {
  return relationLabel(lexicon.type(type), negated ?? false);
}

function alsoText({ also }: Claim, { nameOf }: Names): string | undefined {
  if (also === undefined || also.length === 0) return undefined;
  return JSON.stringify(also.map(({ role, actor }: Party) => ({ role, actor, name: nameOf(actor) })));
}

function sourcesIn(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

function passageText({ source, start, end }: Evidence): string {
  return `${source}:${start}-${end}`;
}

/** The first and last day that a date covers, as ISO 8601; asked for twice a claim, and dated claims often stand in their order. */
export const daysOf = memoizeLast((edtf: string): { readonly first?: string; readonly last?: string } => {
  const { first, last } = parseEdtf(edtf) ?? {};
  return { ...(first !== undefined && { first: isoOf(first) }), ...(last !== undefined && { last: isoOf(last) }) };
});
