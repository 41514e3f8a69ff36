import { FORMAT } from '../../model/dataset';
import { EXTENSION_ID, type Notion } from '../stix-extension';
import { fromStixKeys } from '../stix-keys';
import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';
import { isRecord, type JsonRecord, listIn, member, recordIn } from './json-values';
import { refsIn, type StixObject } from './stix-objects-in';
import { draftItem } from './told-draft';

/** The dataset that was written into a bundle; undefined where the bundle is not ours. */
export function ownStix(objects: readonly StixObject[], findings: Findings): Draft | undefined {
  const parts = objects.map((object) => ({ object, record: recordOfOurs(object) }));
  const of = (notion: Notion) => parts.filter(({ record }) => record?.['notion'] === notion);
  const [dataset] = of('dataset');
  if (!dataset) return undefined;
  const idOf = new Map(parts.map(({ object, record }) => [object.id, wordsIn(record, 'id')]));
  const nameOf = (ref: string | undefined) => (ref === undefined ? undefined : (idOf.get(ref) ?? ref));
  const claims = new Map(of('claim').map(({ object, record }) => [object.id, claimItem(object, record, nameOf)]));
  for (const { object, record } of of('response')) addResponse(object, record, nameOf, claims, findings);
  reportOthers(parts, findings);
  return {
    head: new Map(Object.entries(headOf(dataset.object, dataset.record))),
    sources: of('source').map(({ object, record }) => draftItem(object.place, without(record))),
    actors: of('actor').map(({ object, record }) => actorItem(object, record)),
    claims: [...claims.values()],
  };
}

/** A member that is text, blank or not: it is what somebody wrote. */
function wordsIn(record: unknown, name: string): string | undefined {
  const value = member(record, name);
  return typeof value === 'string' ? value : undefined;
}

type Part = JsonRecord | undefined;
type NameOf = (ref: string | undefined) => string | undefined;

/** What our extension says of an object, under our names. */
function recordOfOurs({ record }: StixObject): Part {
  const ours = fromStixKeys(recordIn(recordIn(record, 'extensions'), EXTENSION_ID));
  return isRecord(ours) ? ours : undefined;
}

function without(record: Part): JsonRecord {
  const { notion: _, extensionType: __, ...ours } = record ?? {};
  return ours;
}

/** A list that a dataset must have, and an extension leaves out where it is empty. */
function withLists(record: unknown, ...names: readonly string[]): JsonRecord | undefined {
  if (!isRecord(record)) return undefined;
  return { ...Object.fromEntries(names.map((name) => [name, []])), ...record };
}

function headOf({ record: object }: StixObject, record: Part): JsonRecord {
  const ours = without(record);
  const derivedFrom = withLists(ours['derivedFrom'], 'filters', 'sources');
  const vocabulary = withLists(ours['vocabulary'], 'families', 'types', 'kinds');
  const types = listIn(vocabulary, 'types') ?? [];
  const description = wordsIn(object, 'description');
  return {
    format: FORMAT,
    ...ours,
    title: wordsIn(object, 'name'),
    ...(description !== undefined && { description }),
    ...(derivedFrom && { derivedFrom }),
    ...(vocabulary && {
      vocabulary: { ...vocabulary, types: types.map((type) => withLists(type, 'domain', 'range') ?? type) },
    }),
  };
}

function actorItem({ record: object, place }: StixObject, record: Part): DraftItem {
  const ours = without(record);
  const [role] = listIn(object, 'roles') ?? [];
  return draftItem(place, {
    ...ours,
    label: object['name'],
    role: role ?? ours['role'],
    note: object['description'],
  });
}

function claimItem({ record: object, place }: StixObject, record: Part, nameOf: NameOf): DraftItem {
  const ours = without(record);
  return draftItem(place, {
    evidence: [],
    ...ours,
    subject: nameOf(wordsIn(object, 'source_ref')),
    object: nameOf(wordsIn(object, 'target_ref')),
    gist: object['description'],
    by: ours['by'] ?? nameOf(wordsIn(object, 'created_by_ref')),
  });
}

const STANCES: ReadonlyMap<unknown, string> = new Map([
  ['strongly-disagree', 'denies'],
  ['disagree', 'disputes'],
  ['agree', 'supports'],
  ['strongly-agree', 'supports'],
]);

function addResponse(
  { record: object, place }: StixObject,
  record: Part,
  nameOf: NameOf,
  claims: ReadonlyMap<string, DraftItem>,
  findings: Findings,
) {
  const claim = refsIn(object, 'object_refs').flatMap((ref) => claims.get(ref) ?? [])[0];
  if (!claim) {
    const message = 'This opinion is about no claim of the bundle.';
    findings.report({ severity: 'warning', code: 'dangling', place, message, hint: 'It was left out.' });
    return;
  }
  const before = claim.fields.get('responses');
  const { fields } = draftItem(place, {
    evidence: [],
    ...without(record),
    by: record?.['by'] ?? nameOf(wordsIn(object, 'created_by_ref')),
    stance: STANCES.get(object['opinion']),
    gist: object['explanation'],
  });
  claim.fields.set('responses', [...(Array.isArray(before) ? before : []), Object.fromEntries(fields)]);
}

/** Says of what others have put into the bundle that it is not taken over; the two objects that come with the extension are ours. */
function reportOthers(parts: readonly { readonly object: StixObject; readonly record: Part }[], findings: Findings) {
  for (const { object, record } of parts) {
    if (record || object.type === 'extension-definition' || object.record['identity_class'] === 'system') continue;
    const message = `This ${object.type} was not written by Actor Atlas.`;
    const hint = 'It was left out: the rest of the bundle is a dataset as it was saved.';
    findings.report({ severity: 'warning', code: 'object-unread', place: object.place, message, hint });
  }
}
