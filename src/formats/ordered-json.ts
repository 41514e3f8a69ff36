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
} from '../model/dataset';
import type { ActorKind, Family, RelationType, Vocabulary } from '../model/vocabulary';

/** The keys of a record in the order they are written; a list's order is that of its items. */
export interface KeyOrder {
  readonly [key: string]: KeyOrder;
}
type OrderOf<Item> = { readonly [Key in keyof Required<Item>]: KeyOrder };

const PLAIN: KeyOrder = {};
const TIME: OrderOf<DatedTime> = { edtf: PLAIN, basis: PLAIN, note: PLAIN };
const NOTE: OrderOf<Note> = { kind: PLAIN, text: PLAIN };
const PARTY: OrderOf<Party> = { role: PLAIN, actor: PLAIN };
const QUANTITY: OrderOf<Quantity> = { min: PLAIN, max: PLAIN, unit: PLAIN, approximate: PLAIN };
const EVIDENCE: OrderOf<Evidence> = {
  source: PLAIN,
  paragraph: PLAIN,
  start: PLAIN,
  end: PLAIN,
  from: PLAIN,
  to: PLAIN,
};
const RESPONSE: OrderOf<Response> = { by: PLAIN, stance: PLAIN, gist: PLAIN, saidAt: TIME, evidence: EVIDENCE };

const SOURCE: OrderOf<Source> = {
  id: PLAIN,
  title: PLAIN,
  kind: PLAIN,
  language: PLAIN,
  publisher: PLAIN,
  url: PLAIN,
  published: TIME,
  reliability: PLAIN,
  text: { sha256: PLAIN, length: PLAIN },
};

const ACTOR: OrderOf<Actor> = {
  id: PLAIN,
  label: PLAIN,
  short: PLAIN,
  kind: PLAIN,
  role: PLAIN,
  aliases: PLAIN,
  partOf: PLAIN,
  sameAs: PLAIN,
  note: PLAIN,
  notes: NOTE,
};

const CLAIM: OrderOf<Claim> = {
  id: PLAIN,
  type: PLAIN,
  subject: PLAIN,
  object: PLAIN,
  also: PARTY,
  negated: PLAIN,
  qualifier: PLAIN,
  gist: PLAIN,
  time: TIME,
  place: PLAIN,
  quantity: QUANTITY,
  by: PLAIN,
  onBehalfOf: PLAIN,
  saidAt: TIME,
  mode: PLAIN,
  hedge: PLAIN,
  credibility: PLAIN,
  responses: RESPONSE,
  evidence: EVIDENCE,
  notes: NOTE,
};

const SHARE: KeyOrder = { exported: PLAIN, of: PLAIN };
const PROVENANCE: OrderOf<Provenance> = {
  dataset: PLAIN,
  scope: PLAIN,
  filters: PLAIN,
  actors: SHARE,
  claims: SHARE,
  cut: { partOf: PLAIN },
  sources: PLAIN,
  at: PLAIN,
  by: PLAIN,
  view: PLAIN,
};

const FAMILY: OrderOf<Family> = { id: PLAIN, label: PLAIN, sign: PLAIN, definition: PLAIN };
const TYPE: OrderOf<RelationType> = {
  id: PLAIN,
  family: PLAIN,
  label: PLAIN,
  phrase: PLAIN,
  inverse: PLAIN,
  negative: PLAIN,
  symmetric: PLAIN,
  sign: PLAIN,
  domain: PLAIN,
  range: PLAIN,
  definition: PLAIN,
  mappings: PLAIN,
};
const KIND: OrderOf<ActorKind> = { id: PLAIN, label: PLAIN, definition: PLAIN, mappings: PLAIN };
const VOCABULARY: OrderOf<Vocabulary> = { version: PLAIN, families: FAMILY, types: TYPE, kinds: KIND };

const VIEW: OrderOf<KeptView> = { title: PLAIN, note: PLAIN, link: PLAIN };

/** The order of keys in a dataset document, as its format describes it. */
export const DATASET_ORDER: OrderOf<Dataset> = {
  format: PLAIN,
  version: PLAIN,
  id: PLAIN,
  title: PLAIN,
  description: PLAIN,
  license: PLAIN,
  derivedFrom: PROVENANCE,
  vocabulary: VOCABULARY,
  views: VIEW,
  sources: SOURCE,
  actors: ACTOR,
  claims: CLAIM,
};
/** The order of keys of one source. */
export const SOURCE_ORDER: KeyOrder = SOURCE;
/** The order of keys of one kept view. */
export const VIEW_ORDER: KeyOrder = VIEW;
/** The order of keys of one claim. */
export const CLAIM_ORDER: KeyOrder = CLAIM;
/** The order of keys of one response. */
export const RESPONSE_ORDER: KeyOrder = RESPONSE;
/** The order of keys of one passage. */
export const EVIDENCE_ORDER: KeyOrder = EVIDENCE;
/** The order of keys of a vocabulary. */
export const VOCABULARY_ORDER: KeyOrder = VOCABULARY;

/** JSON whose bytes do not depend on how its objects were built: keys in the given order, others after them by code unit. */
export function orderedJson(value: unknown, order: KeyOrder, indent = 2): string {
  return JSON.stringify(inOrder(value, order), null, indent);
}

/** The same on one line, for an attribute; it holds no character that a file of any format would have to replace. */
export function flatJson(value: unknown, order: KeyOrder): string {
  return withoutUnholdable(orderedJson(value, order, 0));
}

/** JSON text with every character escaped that XML cannot hold: `JSON.stringify` leaves two of them as they are. */
export function withoutUnholdable(json: string): string {
  return json.replace(/[\uFFFE\uFFFF]/g, (char) => (char === '\uFFFE' ? '\\ufffe' : '\\uffff'));
}

/** The same value with the keys of its objects in the given order, others after them by code unit; what is iterable but no array stays as it is. */
export function inOrder(value: unknown, order: KeyOrder): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return ofList(value, order);
  if (Symbol.iterator in value) return value;
  return ofObject(value, order);
}

function ofList(items: readonly unknown[], order: KeyOrder): readonly unknown[] {
  const ordered = items.map((item) => inOrder(item, order));
  return ordered.every((item, at) => item === items[at]) ? items : ordered;
}

/** Gives the very object where there is nothing to move in it, as in nearly all of half a million claims. */
function ofObject(value: object, order: KeyOrder): object {
  const places = placesIn(order);
  let last = -1;
  let isMoved = false;
  const pairs = Object.entries(value).map(([key, item]) => {
    const { rank, inner } = places.get(key) ?? NO_PLACE;
    const ordered = inOrder(item, inner);
    isMoved ||= rank <= last || ordered !== item;
    last = rank;
    return { key, rank, ordered };
  });
  if (!isMoved) return value;
  pairs.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  return Object.fromEntries(pairs.map(({ key, ordered }) => [key, ordered]));
}

interface Place {
  readonly rank: number;
  readonly inner: KeyOrder;
}

const NO_PLACE: Place = { rank: Number.MAX_SAFE_INTEGER, inner: PLAIN };
const PLACES = new WeakMap<KeyOrder, ReadonlyMap<string, Place>>();

function placesIn(order: KeyOrder): ReadonlyMap<string, Place> {
  const known = PLACES.get(order);
  if (known) return known;
  const places = new Map(Object.entries(order).map(([key, inner], rank) => [key, { rank, inner }]));
  PLACES.set(order, places);
  return places;
}
