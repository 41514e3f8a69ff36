import type { Dataset } from '../../src/model/dataset';
import { lexiconFor } from '../support/vocabulary';
import type { Found } from './found';

// biome-ignore lint/suspicious/noExplicitAny: the point of a second reader is to take a file as it is
type Json = Record<string, any>;

const NAMES: Readonly<Record<string, string>> = {
  said_by: 'by',
  out_of: 'of',
  saved_at: 'at',
  first_words: 'from',
  last_words: 'to',
};
const STANCES: Readonly<Record<string, string>> = {
  'strongly-disagree': 'denies',
  disagree: 'disputes',
  agree: 'supports',
};
/** What a relationship may point from and to. */
const ENDS = new Set(['identity', 'location', 'incident']);

/** What a bundle holds, by the words of its extension's own definition. */
export function stixFound(written: string, dataset: Dataset): Found {
  const { objects }: { objects: Json[] } = JSON.parse(written);
  const byId = new Map(objects.map((object) => [object['id'], object]));
  if (byId.size !== objects.length) throw new Error('two objects have one id');
  const extension = objects.find(({ type }) => type === 'extension-definition')!['id'];
  const ours = (object: Json) => object['extensions']?.[extension] ?? {};
  const of = (notion: string) => objects.filter((object) => ours(object)['notion'] === notion);
  const idOf = (ref: string) => {
    const object = byId.get(ref);
    if (!object) throw new Error(`${ref} is not in the bundle`);
    return ours(object)['id'];
  };
  const [head, ...more] = of('dataset');
  if (!head || more.length > 0) throw new Error('there is not one dataset');
  const claims = of('claim').map((object) => foundClaim(object, ours(object), idOf, byId));
  for (const object of of('response')) {
    const claim = claims[of('claim').findIndex(({ id }) => id === object['object_refs'][0])]!;
    claim['responses'] = [...(claim['responses'] ?? []), foundResponse(object, ours(object), idOf)];
  }
  const { types = [], families = [], kinds = [] } = ours(head)['vocabulary'] ?? {};
  const claimsWhere = (test: (record: Json) => boolean) => of('claim').filter((object) => test(ours(object))).length;
  const isSymmetric = ({ type }: Json) => lexiconFor(dataset).type(type).symmetric;
  return {
    kept: {
      head: { ...record(ours(head)), title: head['name'], description: head['description'] },
      sources: of('source').map((object) => record(ours(object))),
      actors: of('actor').map((object) => foundActor(object, ours(object))),
      claims,
    },
    expected: expectedOf(dataset),
    counts: { actors: of('actor').length, claims: claims.length },
    losses: [
      [/^claims? that (is|are) only heard as denied/, claims.filter(({ by }) => by === undefined).length],
      [
        /^claims? that a relation does not hold/,
        of('claim').filter((object) => object['relationship_type'].startsWith('not-') && ours(object)['negated'])
          .length,
      ],
      [/^claims? about the future/, claimsWhere(({ mode }) => mode === 'planned' || mode === 'predicted')],
      [/^partial dates? /, of('claim').filter((object) => hasPartialDate(object, ours(object))).length],
      [/^claims? (has|have) further parties/, claimsWhere(({ also }) => also !== undefined)],
      [/^claims? without direction/, claimsWhere(isSymmetric)],
      [/^actors? (is|are) part of (another|others);/, of('actor').filter((object) => ours(object)['part_of']).length],
      [/of the dataset’s own vocabulary/, types.length + families.length + kinds.length],
      [/that (is|are) not exported, and no longer/, ours(head)['derived_from']?.['cut']?.['part_of'] ?? 0],
    ],
  };
}

function foundActor({ name, description, roles }: Json, ours: Json): Json {
  return { ...record(ours), label: name, note: description, role: roles?.[0] ?? ours['role'] };
}

function foundClaim(object: Json, ours: Json, idOf: (ref: string) => string, byId: ReadonlyMap<string, Json>): Json {
  for (const end of [object['source_ref'], object['target_ref']]) {
    if (!ENDS.has(byId.get(end)?.['type'])) throw new Error(`a relationship ends at ${end}`);
  }
  return {
    ...record(ours),
    subject: idOf(object['source_ref']),
    object: idOf(object['target_ref']),
    gist: object['description'],
    by: ours['said_by'] ?? (object['created_by_ref'] && idOf(object['created_by_ref'])),
  };
}

function foundResponse(object: Json, ours: Json, idOf: (ref: string) => string): Json {
  return {
    ...record(ours),
    by: ours['said_by'] ?? idOf(object['created_by_ref']),
    stance: STANCES[object['opinion']],
    gist: object['explanation'],
  };
}

/** True where timestamps say less than the date that goes along. */
function hasPartialDate({ start_time, stop_time }: Json, { time }: Json): boolean {
  if (!time) return false;
  const [first, last = first] = time.edtf.split('/');
  const isSaid = (end: string, stamp: string | undefined) =>
    ['', '..'].includes(end) || stamp?.slice(0, 10) === end || /^-\d{4}-\d{2}-\d{2}$/.test(end);
  return !isSaid(first, start_time) || !isSaid(last, stop_time);
}

function record({ extension_type: _, notion: __, ...ours }: Json): Json {
  return renamed(ours) as Json;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      NAMES[key] ?? key.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
      key === 'mappings' && Array.isArray(item)
        ? Object.fromEntries(item.map(({ scheme, code }) => [scheme, code]))
        : renamed(item),
    ]),
  );
}

/** STIX has no empty lists, and the extension none of what a dataset always says. */
function expectedOf({ format: _, claims, actors, sources, ...head }: Dataset): unknown {
  const full = (key: string, value: unknown) =>
    (Array.isArray(value) && value.length === 0 && key !== '') ||
    (key === 'mappings' && typeof value === 'object' && Object.keys(value as object).length === 0)
      ? undefined
      : value;
  const within = (value: unknown) => JSON.parse(JSON.stringify(value, full));
  return { head: within(head), sources: sources.map(within), actors: actors.map(within), claims: claims.map(within) };
}
