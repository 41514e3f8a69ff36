import { webAddress } from '../web-address';
import { firstText, isRecord, type JsonRecord, listIn, recordIn, textIn } from './json-values';
import { propertiesIn, type StixObject } from './stix-objects-in';

/** The properties that name an object, the best first; observables have values rather than names. */
const NAMES = [
  ...['name', 'value', 'display_name', 'account_login', 'user_id', 'path', 'key', 'subject', 'command_line'],
  ...['abstract', 'opinion', 'content', 'pattern', 'description', 'number', 'definition_type'],
];
const LONGEST = 160;

/** What an object is called, on one line; its id where nothing names it. */
export function stixLabel({ record, id }: StixObject): string {
  const statement = textIn(recordIn(record, 'definition'), 'statement');
  const text = (firstText(record, 'name') ?? statement ?? firstText(record, ...NAMES) ?? id)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text || id;
}

/** Properties of an actor that come back in one way or another, those that may name it aside. */
const KEPT = new Set([
  ...['identity_class', 'roles', 'description', 'definition', 'definition_type', 'external_references'],
  ...['aliases', 'x_mitre_aliases', 'x_opencti_aliases'],
]);

/** The properties of an actor that have no place in a dataset; references to other objects are not among them. */
export function stixLeft(object: StixObject): readonly string[] {
  const label = stixLabel(object);
  const isLabel = (name: string) =>
    NAMES.includes(name) && (textIn(object.record, name) ?? '').replace(/\s+/g, ' ').trim() === label;
  return propertiesIn(object).filter((name) => !KEPT.has(name) && !isLabel(name));
}

/** Other names of an object, as STIX and its extensions keep them. */
export function stixAliases(record: JsonRecord, label: string): readonly string[] | undefined {
  const aliases = ['aliases', 'x_mitre_aliases', 'x_opencti_aliases'].flatMap((name) => listIn(record, name) ?? []);
  const texts = aliases.filter((alias) => typeof alias === 'string' && alias.trim() !== '' && alias !== label);
  return texts.length > 0 ? [...new Set(texts.map(String))] : undefined;
}

/** Web addresses that an object is referred to. */
export function stixLinks(record: JsonRecord): readonly string[] | undefined {
  const references = (listIn(record, 'external_references') ?? []).filter(isRecord);
  const links = references.map((reference) => webAddress(textIn(reference, 'url'))).filter((url) => url !== undefined);
  return links.length > 0 ? [...new Set(links)] : undefined;
}

/** The kind of an actor: ours where the type says as much, else the type in words. */
export function stixKind({ type, record }: StixObject): string {
  const kind = type === 'identity' ? CLASSES.get(textIn(record, 'identity_class') ?? '') : TYPES.get(type);
  return kind ?? (type === 'identity' && record['identity_class'] === 'group' ? 'group' : type.replaceAll('-', ' '));
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['individual', 'person'],
  ['organization', 'organisation'],
  ['class', 'collective'],
  ['unknown', 'collective'],
]);
const TYPES: ReadonlyMap<string, string> = new Map([
  ['location', 'place'],
  ['incident', 'event'],
  ['campaign', 'event'],
]);
