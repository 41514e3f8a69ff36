import type { Actor, Claim, DatedTime, OpenDataset } from '../../model/dataset';
import { parseEdtf } from '../../model/edtf';
import type { KindId } from '../../model/ids';
import { standingOf } from '../../model/standing';
import { webAddress } from '../web-address';
import { encodedId } from './iri-part';
import { textTerm } from './literal-text';
import { known } from './namespaces';
import { type Fact, type Name, nameTerm } from './node';
import { numberTerm } from './record-nodes';

// What follows from the rest and is written so that others can ask for it; none of it is read back.
const ALT_LABEL = known('skos', 'altLabel');
const EXACT_MATCH = known('skos', 'exactMatch');
const STANDING = known('aa', 'standing');
const FROM_SOURCE = known('dcterms', 'source');
const FIRST_DAY = known('aa', 'firstDay');
const LAST_DAY = known('aa', 'lastDay');
const SAID_FIRST_DAY = known('aa', 'saidFirstDay');
const SAID_LAST_DAY = known('aa', 'saidLastDay');
const SAVED_AT = known('prov', 'generatedAtTime');
const DERIVED_FROM = known('prov', 'wasDerivedFrom');
const DATE_TIME = known('xsd', 'dateTime');
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

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
];

/** The other names of an actor as plain literals, and who it is elsewhere as links that nobody takes for “the very same”. */
export function alongActor({ aliases = [], sameAs = [] }: Actor): readonly Fact[] {
  const addresses = new Set(sameAs.map(webAddress).filter((address) => address !== undefined));
  return [
    ...[...new Set(aliases)].map((alias) => ({ property: ALT_LABEL, value: textTerm(alias) })),
    ...[...addresses].map((iri): Fact => ({ property: EXACT_MATCH, value: { as: 'address', iri } })),
  ];
}

/** A claim's standing, its sources, and the days that its dates cover, counted from 1970-01-01. */
export function alongClaim(claim: Claim, speakerKind: KindId | undefined): readonly Fact[] {
  const sources = new Set(claim.evidence.map(({ source }) => source));
  return [
    { property: STANDING, value: textTerm(standingOf(claim, speakerKind)) },
    ...[...sources].map((id) => ({
      property: FROM_SOURCE,
      value: nameTerm({ prefix: 'source', local: encodedId(id) }),
    })),
    ...daysOf(claim.time, FIRST_DAY, LAST_DAY),
    ...daysOf(claim.saidAt, SAID_FIRST_DAY, SAID_LAST_DAY),
  ];
}

function daysOf(time: DatedTime | undefined, firstDay: Name, lastDay: Name): readonly Fact[] {
  const { first, last } = (time && parseEdtf(time.edtf)) ?? {};
  return [
    ...(first === undefined ? [] : [{ property: firstDay, value: numberTerm(first) }]),
    ...(last === undefined ? [] : [{ property: lastDay, value: numberTerm(last) }]),
  ];
}

/** When an extract was made, where that is an instant, and the dataset that it is a part of. */
export function alongHead({ derivedFrom }: OpenDataset): readonly Fact[] {
  if (!derivedFrom) return [];
  const { dataset, at } = derivedFrom;
  const isInstant = INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  return [
    { property: DERIVED_FROM, value: nameTerm({ prefix: 'data', local: encodedId(dataset) }) },
    ...(isInstant ? [{ property: SAVED_AT, value: { as: 'literal', text: at, datatype: DATE_TIME } } as const] : []),
  ];
}
