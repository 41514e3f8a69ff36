import type { Actor, Claim, DatedTime, OpenDataset } from '../../model/dataset';
import { parseEdtf } from '../../model/edtf';
import type { ActorId, SpeakerId } from '../../model/ids';
import type { Lexicon } from '../../model/lexicon';
import { furtherLines, partiesOf } from '../../model/parties';
import { timeSaid } from '../../model/said-time';
import { namesInLines, saidInLines } from '../../model/searched-texts';
import { type Standing, standingOf } from '../../model/standing';
import { namesOf } from '../names';
import { webAddress } from '../web-address';
import { searchedTerm, searchedText } from './folded-text';
import { encodedId } from './iri-part';
import { textTerm } from './literal-text';
import { known, type Space } from './namespaces';
import { type Fact, type Name, type NodeGroup, nameTerm } from './node';
import { PROFILE_PROPERTIES, profilesOf } from './profiles';
import { numberTerm } from './record-nodes';

// What follows from the rest and is written so that others can ask for it; none of it is read back.
const ALT_LABEL = known('skos', 'altLabel');
const EXACT_MATCH = known('skos', 'exactMatch');
const STANDING = known('aa', 'standing');
const FROM_SOURCE = known('dcterms', 'source');
const SAVED_AT = known('prov', 'generatedAtTime');
const DERIVED_FROM = known('prov', 'wasDerivedFrom');
const DATE_TIME = known('xsd', 'dateTime');
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The days that the dates of a claim cover, by when it was true and when it was said. */
export const FIRST_DAY = known('aa', 'firstDay');
export const LAST_DAY = known('aa', 'lastDay');
export const SAID_FIRST_DAY = known('aa', 'saidFirstDay');
export const SAID_LAST_DAY = known('aa', 'saidLastDay');
/** What an actor is called, and what a claim says, folded for searching. */
export const NAMES = known('aa', 'names');
export const WORDS = known('aa', 'words');
/** How many claims an actor is party to. */
export const CLAIM_COUNT = known('aa', 'claimCount');
/** Further parties of a claim: those to whom its subject is tied, and those who are tied to its object. */
export const ALSO_TO = known('aa', 'alsoTo');
export const ALSO_FROM = known('aa', 'alsoFrom');
/** What a claim has in common with others: the node that says it. */
export const PROFILE = known('aa', 'profile');

/** Every property that is written along. */
export const SAID_ALONG: readonly Name[] = [
  ALT_LABEL,
  EXACT_MATCH,
  STANDING,
  FROM_SOURCE,
  FIRST_DAY,
  LAST_DAY,
  SAID_FIRST_DAY,
  SAID_LAST_DAY,
  SAVED_AT,
  DERIVED_FROM,
  NAMES,
  WORDS,
  CLAIM_COUNT,
  ALSO_TO,
  ALSO_FROM,
  PROFILE,
  ...PROFILE_PROPERTIES,
];

/** What is written along with the actors and the claims of a dataset. */
export interface Along {
  /** Its names: the other ones as plain literals, all folded for searching; and its addresses as links that nobody takes for “the very same”. */
  ofActor(actor: Actor): readonly Fact[];
  /** A claim's standing, sources, days, words and further lines, and the profile that it has; where no claim before it had that, also the profile's own facts. */
  ofClaim(claim: Claim): { readonly facts: readonly Fact[]; readonly profile?: NodeGroup };
  /** How many claims an actor is party to, of those that were told of. */
  countOf(actor: Actor): readonly Fact[];
}

/** Tells what is written along, claim by claim. */
export function alongOf(dataset: OpenDataset, lexicon: Lexicon): Along {
  const counts = new Map<string, number>();
  const { speakerKind } = namesOf(dataset, lexicon);
  const sources = new Map<SpeakerId, (typeof dataset.sources)[number]>(
    dataset.sources.map((source) => [source.id, source]),
  );
  const profileOf = profilesOf(dataset, lexicon);
  return {
    ofActor: alongActor,
    countOf: ({ id }) => [{ property: CLAIM_COUNT, value: numberTerm(counts.get(id) ?? 0) }],
    ofClaim: (claim) => {
      for (const id of partiesOf(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
      const standing = standingOf(claim, speakerKind(claim));
      const said = timeSaid(claim, (by) => sources.get(by));
      const { name, group } = profileOf(claim, standing, said);
      const facts = [
        ...alongClaim(claim, standing, said),
        ...alsoTied(claim),
        ...wordsOf(claim, lexicon),
        { property: PROFILE, value: nameTerm(name) },
      ];
      return { facts, ...(group && { profile: group }) };
    },
  };
}

function alongActor(actor: Actor): readonly Fact[] {
  const { aliases = [], sameAs = [] } = actor;
  const addresses = new Set(sameAs.map(webAddress).filter((address) => address !== undefined));
  return [
    ...[...new Set(aliases)].map((alias) => ({ property: ALT_LABEL, value: textTerm(alias) })),
    ...[...addresses].map((iri): Fact => ({ property: EXACT_MATCH, value: { as: 'address', iri } })),
    { property: NAMES, value: searchedTerm(namesInLines(actor)) },
  ];
}

function alongClaim(claim: Claim, standing: Standing, said: DatedTime | undefined): readonly Fact[] {
  const sources = new Set(claim.evidence.map(({ source }) => source));
  return [
    { property: STANDING, value: textTerm(standing) },
    ...[...sources].map((id) => reference(FROM_SOURCE, 'source', id)),
    ...daysOf(claim.time, FIRST_DAY, LAST_DAY),
    ...daysOf(said, SAID_FIRST_DAY, SAID_LAST_DAY),
  ];
}

function reference(property: Name, prefix: Space, id: string): Fact {
  return { property, value: nameTerm({ prefix, local: encodedId(id) }) };
}

function daysOf(time: DatedTime | undefined, firstDay: Name, lastDay: Name): readonly Fact[] {
  const { first, last } = (time && parseEdtf(time.edtf)) ?? {};
  return [
    ...(first === undefined ? [] : [{ property: firstDay, value: numberTerm(first) }]),
    ...(last === undefined ? [] : [{ property: lastDay, value: numberTerm(last) }]),
  ];
}

/** Who stands on both sides of a claim that ties somebody to himself is tied once. */
function alsoTied(claim: Claim): readonly Fact[] {
  const lines = furtherLines(claim);
  const others = lines.filter(([from]) => from === claim.subject).map(([, to]) => to);
  const companions = lines.filter(([from]) => from !== claim.subject).map(([from]) => from);
  const isNew = (id: ActorId) => claim.subject !== claim.object || !others.includes(id);
  return [
    ...others.map((id) => reference(ALSO_TO, 'actor', id)),
    ...companions.filter(isNew).map((id) => reference(ALSO_FROM, 'actor', id)),
  ];
}

/** A claim that says no more than what its type is called is found by that. */
function wordsOf(claim: Claim, { type }: Lexicon): readonly Fact[] {
  const text = saidInLines(claim);
  const isSaidByType = searchedText(text) === searchedText(type(claim.type).label);
  return isSaidByType ? [] : [{ property: WORDS, value: searchedTerm(text) }];
}

/** When an extract was made, where that is an instant, and the dataset that it is a part of. */
export function alongHead({ derivedFrom }: OpenDataset): readonly Fact[] {
  if (!derivedFrom) return [];
  const { dataset, at } = derivedFrom;
  const isInstant = INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  return [
    reference(DERIVED_FROM, 'data', dataset),
    ...(isInstant ? [{ property: SAVED_AT, value: { as: 'literal', text: at, datatype: DATE_TIME } } as const] : []),
  ];
}
