import type { Actor, Claim, Evidence, OpenDataset, Response, Source, Stance } from '../model/dataset';
import type { KindId } from '../model/ids';
import { CLAIM_ORDER, DATASET_ORDER, inOrder, SOURCE_ORDER } from './ordered-json';
import { EXTENSION_OBJECTS, extended, type Notion, OWNER_ID } from './stix-extension';
import { type StixNames, stixNamesOf, stixTypeOf } from './stix-ids';
import { spanOfEdtf } from './stix-time';
import { webAddress } from './web-address';

/** Every object of the bundle of a dataset, made when it is asked for: what the extension is, the dataset, sources, actors, and each claim with the opinions about it. */
export function* stixObjects(dataset: OpenDataset): Generator<object, void> {
  const names = stixNamesOf(dataset);
  yield* EXTENSION_OBJECTS;
  yield groupingOf(dataset, names);
  for (const source of dataset.sources) yield sourceObject(source, names);
  for (const actor of dataset.actors) yield actorObject(actor, names);
  for (const claim of dataset.claims) {
    yield claimObject(claim, names);
    for (const [at, response] of (claim.responses ?? []).entries()) yield opinionOf(response, at, claim, names);
  }
}

function common(type: string, id: string, { stamp }: StixNames, createdBy?: string): object {
  return {
    type,
    spec_version: '2.1',
    id,
    ...(createdBy !== undefined && { created_by_ref: createdBy }),
    created: stamp,
    modified: stamp,
  };
}

function extensions(notion: Notion, record: object): object {
  return { extensions: extended(notion, record) };
}

/** The dataset itself: it groups its actors, or what stands for the program where it has none. */
function groupingOf({ actors, sources, claims: _, format: __, ...head }: OpenDataset, names: StixNames): object {
  const { title, description, ...rest } = head;
  const refs = [...sources.map(({ id }) => names.speakerRef(id)), ...actors.map(({ id }) => names.actorRef(id))].filter(
    (ref) => ref !== undefined,
  );
  return {
    ...common('grouping', names.idOf('grouping', 'dataset'), names),
    name: title,
    ...(description !== undefined && { description }),
    context: 'unspecified',
    object_refs: refs.length > 0 ? refs : [OWNER_ID],
    ...extensions('dataset', Object(inOrder(rest, DATASET_ORDER))),
  };
}

/** A source as the one whose word is taken: an organisation where its publisher is known. */
function sourceObject(source: Source, names: StixNames): object {
  const url = webAddress(source.url);
  return {
    ...common('identity', names.idOf('identity', 'source', source.id), names),
    name: source.publisher ?? source.title,
    identity_class: source.publisher === undefined ? 'unknown' : 'organization',
    ...(url !== undefined && { external_references: [{ source_name: sourceName(source.title), url }] }),
    ...extensions('source', Object(inOrder(source, SOURCE_ORDER))),
  };
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['person', 'individual'],
  ['state', 'organization'],
  ['government', 'organization'],
  ['military', 'organization'],
  ['organisation', 'organization'],
  ['media', 'organization'],
  ['armed_group', 'group'],
  ['coalition', 'group'],
  ['identity_group', 'class'],
]);

function classOf(kind: KindId): string {
  return CLASSES.get(kind) ?? 'unknown';
}

function actorObject(actor: Actor, names: StixNames): object {
  const { label, note, role, ...rest } = actor;
  const type = stixTypeOf(actor);
  const links = (actor.sameAs ?? []).map(webAddress).filter((url) => url !== undefined);
  const isIdentity = type === 'identity';
  return {
    ...common(type, names.actorRef(actor.id), names),
    name: label,
    ...(note !== undefined && { description: note }),
    // A location must have a region, a country or coordinates; the region may be any text.
    ...(type === 'location' && { region: label }),
    ...(isIdentity && role !== undefined && { roles: [role] }),
    ...(isIdentity && { identity_class: classOf(actor.kind) }),
    ...(links.length > 0 && {
      external_references: links.map((url) => ({ source_name: new URL(url).hostname, url })),
    }),
    ...extensions('actor', isIdentity || role === undefined ? rest : { ...rest, role }),
  };
}

function claimObject(claim: Claim, names: StixNames): object {
  const { type, subject, object, gist, by, responses: _, evidence, ...rest } = claim;
  const speaker = by === undefined ? undefined : names.speakerRef(by);
  const confidence = claim.credibility === undefined ? undefined : CONFIDENCES.get(claim.credibility);
  const record = { ...rest, type, ...(speaker === undefined && { by }), evidence };
  return {
    ...common('relationship', names.idOf('relationship', 'claim', claim.id), names, speaker),
    relationship_type: relationshipType(claim),
    description: gist,
    source_ref: names.actorRef(subject),
    target_ref: names.actorRef(object),
    ...(claim.time && spanOfEdtf(claim.time.edtf)),
    ...(confidence !== undefined && { confidence }),
    ...referencesTo(evidence, names),
    ...extensions('claim', Object(inOrder(record, CLAIM_ORDER))),
  };
}

/** The middle of each grade of credibility on the scale of STIX; 6, which cannot be judged, has none. */
const CONFIDENCES: ReadonlyMap<number, number> = new Map([
  [1, 90],
  [2, 70],
  [3, 50],
  [4, 30],
  [5, 10],
]);

/** A relation type in lower-case letters, digits and hyphens; a claim that it does not hold must not read as if it did. */
function relationshipType({ type, negated }: Claim): string {
  const word = type
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${negated ? 'not-' : ''}${word || 'related-to'}`;
}

const OPINIONS: Readonly<Record<Stance, string>> = {
  denies: 'strongly-disagree',
  disputes: 'disagree',
  supports: 'agree',
};

function opinionOf(response: Response, at: number, claim: Claim, names: StixNames): object {
  const { by, stance, gist, evidence, ...rest } = response;
  const speaker = names.speakerRef(by);
  return {
    ...common('opinion', names.idOf('opinion', 'response', claim.id, String(at)), names, speaker),
    explanation: gist,
    authors: [names.labelOf(by)],
    opinion: OPINIONS[stance],
    object_refs: [names.idOf('relationship', 'claim', claim.id)],
    ...referencesTo(evidence, names),
    ...extensions('response', { ...(speaker === undefined && { by }), ...rest, evidence }),
  };
}

function referencesTo(evidence: readonly Evidence[], names: StixNames): object {
  if (evidence.length === 0) return {};
  return {
    external_references: evidence.map(({ source, paragraph, start, end, from, to }) => {
      const { title = source, url } = names.sourceOf(source) ?? {};
      const address = webAddress(url);
      return {
        source_name: sourceName(title),
        description: `Paragraph ${paragraph}, characters ${start} to ${end}: “${from} … ${to}”`,
        ...(address !== undefined && { url: address }),
      };
    }),
  };
}

/** STIX keeps two names for registers of weaknesses and attack patterns. */
function sourceName(title: string): string {
  return /^(cve|capec)$/i.test(title) ? `“${title}”` : title;
}
