import type {
  Actor,
  Claim,
  Dataset,
  DatedTime,
  Evidence,
  KeptView,
  Note,
  Party,
  Provenance,
  Quantity,
  Response,
  Source,
} from '../../model/dataset';
import type { ActorKind, Family, RelationType, Vocabulary } from '../../model/vocabulary';
import { known, type Space } from './namespaces';
import type { Name } from './node';

/** How one key of a record is said in RDF; an inline record lends its facts to the node it belongs to, a list has a node for each item. */
export type Field =
  | { readonly as: 'text' | 'date' | 'number' | 'flag'; readonly property: Name }
  | { readonly as: 'reference'; readonly property: Name; readonly to: readonly Space[] }
  | { readonly as: 'inline'; readonly fields: Fields }
  | { readonly as: 'list'; readonly property: Name; readonly item: ListItem; readonly isAlwaysThere: boolean }
  | { readonly as: 'entries'; readonly property: Name };

/** The fields of a record by key, in the order in which they are written. */
export interface Fields {
  readonly [key: string]: Field;
}

/** An item of a list: a record of a class, or a single value. */
export type ListItem =
  | { readonly as: 'record'; readonly class: Name; readonly fields: Fields }
  | { readonly as: 'value'; readonly field: Field };

type FieldsOf<Item> = { readonly [Key in keyof Required<Item>]: Field };
/** Ids are in the IRIs. */
type Identified<Item> = FieldsOf<Omit<Item, 'id'>>;

/** What a node is. */
export const TYPE = known('rdf', 'type');
/** The place of an item among its like, counted from 0. */
export const ORDER = known('aa', 'order');
/** What a list points at that is there and empty. */
export const EMPTY = known('rdf', 'nil');
/** The three ends of a claim; they speak of a triple without asserting it. */
export const SUBJECT = known('rdf', 'subject');
export const PREDICATE = known('rdf', 'predicate');
export const OBJECT = known('rdf', 'object');
/** The name of an entry of a map. */
export const ENTRY_NAME = known('aa', 'name');
/** The text of an entry, or an item that is a single value. */
export const VALUE = known('rdf', 'value');

const own = (local: string): Name => known('aa', local);
const text = (property: Name): Field => ({ as: 'text', property });
const number = (property: Name): Field => ({ as: 'number', property });
const flag = (property: Name): Field => ({ as: 'flag', property });
const reference = (property: Name, ...to: readonly Space[]): Field => ({ as: 'reference', property, to });
const inline = (fields: Fields): Field => ({ as: 'inline', fields });
const records = (property: Name, of: Name, fields: Fields): Field => ({
  as: 'list',
  property,
  item: { as: 'record', class: of, fields },
  isAlwaysThere: false,
});
const values = (property: Name, field: Field): Field => ({
  as: 'list',
  property,
  item: { as: 'value', field },
  isAlwaysThere: false,
});
const texts = (property: Name): Field => values(property, text(VALUE));
const alwaysThere = (field: Field): Field => (field.as === 'list' ? { ...field, isAlwaysThere: true } : field);

const LABEL = text(known('rdfs', 'label'));
const TITLE = text(known('dcterms', 'title'));
const DEFINITION = text(known('skos', 'definition'));
const SPEAKER = reference(known('prov', 'wasAttributedTo'), 'actor', 'source');

function time(name: string): Field {
  const fields: FieldsOf<DatedTime> = {
    edtf: { as: 'date', property: own(name) },
    basis: text(own(`${name}Basis`)),
    note: text(own(`${name}Note`)),
  };
  return inline({ ...fields });
}

const NOTE: FieldsOf<Note> = { kind: text(own('noteKind')), text: text(VALUE) };
const NOTES = records(own('note'), own('Note'), { ...NOTE });

const PASSAGE: FieldsOf<Evidence> = {
  source: reference(known('prov', 'wasQuotedFrom'), 'source'),
  paragraph: number(own('paragraph')),
  start: number(known('oa', 'start')),
  end: number(known('oa', 'end')),
  from: text(own('firstWords')),
  to: text(own('lastWords')),
};
const EVIDENCE = alwaysThere(records(own('evidence'), own('Passage'), { ...PASSAGE }));

const RESPONSE: FieldsOf<Response> = {
  by: SPEAKER,
  stance: text(own('stance')),
  gist: text(own('gist')),
  saidAt: time('saidAt'),
  evidence: EVIDENCE,
};
const PARTY: FieldsOf<Party> = { role: text(own('role')), actor: reference(own('actor'), 'actor') };
const QUANTITY: FieldsOf<Quantity> = {
  min: number(own('quantityMin')),
  max: number(own('quantityMax')),
  unit: text(own('quantityUnit')),
  approximate: flag(own('quantityApproximate')),
};

const CLAIM: Identified<Claim> = {
  subject: reference(SUBJECT, 'actor'),
  type: reference(PREDICATE, 'type'),
  object: reference(OBJECT, 'actor'),
  also: records(own('also'), own('FurtherParty'), { ...PARTY }),
  negated: flag(own('negated')),
  qualifier: text(own('qualifier')),
  gist: text(own('gist')),
  time: time('time'),
  place: reference(own('place'), 'actor'),
  quantity: inline({ ...QUANTITY }),
  by: SPEAKER,
  onBehalfOf: reference(own('onBehalfOf'), 'actor'),
  saidAt: time('saidAt'),
  mode: text(own('mode')),
  hedge: text(own('hedge')),
  credibility: number(own('credibility')),
  responses: records(own('response'), own('Response'), { ...RESPONSE }),
  evidence: EVIDENCE,
  notes: NOTES,
};

const ACTOR: Identified<Actor> = {
  kind: reference(TYPE, 'kind'),
  label: LABEL,
  short: text(own('short')),
  role: text(own('office')),
  aliases: texts(own('alias')),
  partOf: reference(own('partOf'), 'actor'),
  sameAs: texts(own('sameAs')),
  note: text(own('remark')),
  notes: NOTES,
};

const SOURCE: Identified<Source> = {
  title: TITLE,
  kind: text(own('sourceKind')),
  language: text(own('language')),
  publisher: text(own('publisher')),
  url: text(own('address')),
  published: time('published'),
  reliability: text(own('reliability')),
  text: inline({ sha256: text(own('textSha256')), length: number(own('textLength')) }),
};

const FAMILY: Identified<Family> = { label: LABEL, sign: number(own('sign')), definition: DEFINITION };
const RELATION_TYPE: Identified<RelationType> = {
  family: reference(own('family'), 'family'),
  label: LABEL,
  phrase: text(own('phrase')),
  inverse: text(own('inverse')),
  negative: text(own('negative')),
  symmetric: flag(own('symmetric')),
  sign: number(own('sign')),
  definition: DEFINITION,
  domain: alwaysThere(values(own('domain'), reference(VALUE, 'kind'))),
  range: alwaysThere(values(own('range'), reference(VALUE, 'kind'))),
  mappings: { as: 'entries', property: own('mapping') },
};
const KIND: Identified<ActorKind> = { label: LABEL, definition: DEFINITION, mappings: text(own('mappedTo')) };

const share = (what: string): Field =>
  inline({ exported: number(own(`${what}Exported`)), of: number(own(`${what}Total`)) });
const PROVENANCE: FieldsOf<Provenance> = {
  dataset: text(own('extractOf')),
  scope: text(own('scope')),
  filters: alwaysThere(texts(own('filter'))),
  actors: share('actors'),
  claims: share('claims'),
  cut: inline({ partOf: number(own('partOfCut')) }),
  sources: alwaysThere(texts(own('sourceTitle'))),
  at: text(own('savedAt')),
  by: text(own('savedBy')),
  view: text(own('savedFrom')),
};
const VIEW: FieldsOf<KeptView> = { title: TITLE, note: text(own('remark')), link: text(own('link')) };
/** That there is a vocabulary; its items are nodes of their own. */
const VOCABULARY: FieldsOf<Pick<Vocabulary, 'version'>> = { version: number(own('vocabularyVersion')) };

const HEAD: FieldsOf<Omit<Dataset, 'format' | 'id' | 'sources' | 'actors' | 'claims'>> = {
  version: number(own('version')),
  title: TITLE,
  description: text(known('dcterms', 'description')),
  license: text(own('license')),
  derivedFrom: inline({ ...PROVENANCE }),
  vocabulary: inline({ ...VOCABULARY }),
  views: records(own('view'), own('View'), { ...VIEW }),
};

/** What stands by itself in a dataset: its class, where its IRIs begin, and how it is said. */
export interface Kind {
  readonly class: Name;
  /** What RDF itself calls it. */
  readonly isA?: Name;
  readonly space: Space;
  readonly fields: Fields;
}

/** The dataset itself. */
export const DATASET_SHAPE: Kind = { class: own('Dataset'), space: 'data', fields: { ...HEAD } };
/** What it is made of: sources, actors and claims. */
export const SOURCE_SHAPE: Kind = { class: own('Source'), space: 'source', fields: { ...SOURCE } };
export const ACTOR_SHAPE: Kind = { class: own('Actor'), space: 'actor', fields: { ...ACTOR } };
export const CLAIM_SHAPE: Kind = { class: own('Claim'), space: 'claim', fields: { ...CLAIM } };
/** The words of its vocabulary. */
export const FAMILY_SHAPE: Kind = { class: own('Family'), space: 'family', fields: { ...FAMILY } };
export const TYPE_SHAPE: Kind = {
  class: own('RelationType'),
  isA: known('rdf', 'Property'),
  space: 'type',
  fields: { ...RELATION_TYPE },
};
export const KIND_SHAPE: Kind = {
  class: own('ActorKind'),
  isA: known('rdfs', 'Class'),
  space: 'kind',
  fields: { ...KIND },
};
