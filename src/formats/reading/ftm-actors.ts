import { webAddress } from '../web-address';
import { type FtmRecord, valuesOf } from './ftm-lines';
import { textIn } from './json-values';

/** The properties that name an entity, the best first. */
const NAMES = ['name', 'title', 'fileName', 'full', 'subject', 'username', 'caseNumber', 'number', 'publicKey', 'iban'];
const OTHER_NAMES = ['alias', 'weakAlias', 'previousName', 'abbreviation'];
/** Plain facts that are kept in words: an actor has no properties for them. */
const FACTS: readonly (readonly [property: string, words: string])[] = [
  ['country', 'Country'],
  ['jurisdiction', 'Jurisdiction'],
  ['nationality', 'Nationality'],
  ['citizenship', 'Citizenship'],
  ['birthDate', 'Born'],
  ['deathDate', 'Died'],
  ['incorporationDate', 'Incorporated'],
  ['registrationNumber', 'Registration number'],
  ['topics', 'Topics'],
  ['program', 'Program'],
  ['email', 'Email'],
];
const LONGEST = 160;
const TEXTS = ['description', 'summary', 'notes'];
const LINKS = ['wikipediaUrl', 'website', 'sourceUrl'];

/** The properties that an actor keeps in one way or another. */
export const KEPT_PROPERTIES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...OTHER_NAMES,
  ...FACTS.map(([property]) => property),
  ...TEXTS,
  ...LINKS,
  ...['wikidataId', 'position', 'address'],
]);

/** What an entity is called, on one line; its id where nothing names it. */
export function ftmLabel(entity: FtmRecord): string {
  const [name] = NAMES.flatMap((property) => valuesOf(entity, property));
  const text = (name ?? textIn(entity.record, 'caption') ?? entity.id).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The fields of an actor that an entity says, its id and label aside. */
export function ftmActor(entity: FtmRecord, label: string): Readonly<Record<string, unknown>> {
  const all = (names: readonly string[]) => names.flatMap((name) => valuesOf(entity, name));
  const aliases = [...new Set([...all(['name']), ...all(OTHER_NAMES)])].filter((name) => name !== label);
  const wikidata = valuesOf(entity, 'wikidataId').filter((id) => /^Q\d+$/.test(id));
  const links = [
    ...wikidata.map((id) => `https://www.wikidata.org/wiki/${id}`),
    ...all(LINKS)
      .map(webAddress)
      .filter((url) => url !== undefined),
  ];
  const facts = FACTS.flatMap(([property, words]) => {
    const values = valuesOf(entity, property);
    return values.length > 0 ? [`${words}: ${values.join(', ')}.`] : [];
  });
  const note = [...all(TEXTS), ...all(['address']).map((address) => `Address: ${address}.`), ...facts].join(' ');
  return {
    role: valuesOf(entity, 'position')[0],
    aliases: aliases.length > 0 ? aliases : undefined,
    sameAs: links.length > 0 ? [...new Set(links)] : undefined,
    note: note === '' ? undefined : note,
  };
}

/** The kind of an actor: ours where the schema says as much, else the schema in words. */
export function ftmKind(schema: string): string {
  return KINDS.get(schema) ?? inWords(schema);
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['Company', 'organisation'],
  ['PublicBody', 'government'],
  ['Event', 'event'],
  ['Trip', 'event'],
  ['Address', 'place'],
]);

/** A name in camel case as words: `plain text`, `address entity`. */
export function inWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
