import type { Actor, Claim, DatedTime, OpenDataset, Response, Source } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { standingOf } from '../model/standing';
import { relationInWords } from './claim-columns';
import { type Names, namesOf } from './names';
import { CLAIM_ORDER, DATASET_ORDER, inOrder } from './ordered-json';
import { digestOf } from './uuid';
import { webAddress } from './web-address';

/** One line of a file of FollowTheMoney; `actorAtlas` holds the record of ours, which its model has no properties for. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly actorAtlas: Readonly<Record<string, unknown>>;
}

/** Every entity of a dataset, made when it is asked for: the dataset, its sources, its actors, a link for each claim. */
export function* ftmEntities(dataset: OpenDataset, lexicon: Lexicon): Generator<FtmEntity, void> {
  const names = ftmNamesOf(dataset, lexicon);
  yield headEntity(dataset, names);
  for (const source of dataset.sources) yield sourceEntity(source, names);
  for (const actor of dataset.actors) yield actorEntity(actor, names);
  for (const claim of dataset.claims) yield claimEntity(claim, names);
}

/** What entities look up while they are made. */
export interface FtmNames extends Names {
  idOf(what: string, id: string): string;
  schemaOf(actor: string): string;
  sourceOf(id: string): Source | undefined;
}

/** Indexes what has to be known; an extract gives its actors the ids that they have in the whole. */
export function ftmNamesOf({ id, derivedFrom, actors, sources }: OpenDataset, lexicon: Lexicon): FtmNames {
  const whole = derivedFrom?.dataset ?? id;
  const kinds = new Map<string, string>(actors.map((actor) => [actor.id, actor.kind]));
  const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return {
    ...namesOf({ actors, sources }, lexicon),
    idOf: (what, name) => digestOf([whole, what, name]),
    schemaOf: (actor) => SCHEMATA.get(kinds.get(actor) ?? '') ?? 'LegalEntity',
    sourceOf: (source) => sourceOf.get(source),
  };
}

const SCHEMATA: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['government', 'PublicBody'],
  ['military', 'PublicBody'],
  ['organisation', 'Organization'],
  ['armed_group', 'Organization'],
  ['coalition', 'Organization'],
  ['media', 'Organization'],
  ['event', 'Event'],
  ['place', 'Address'],
]);
const LEGAL = new Set(['LegalEntity', 'Person', 'Organization', 'PublicBody']);
const ORGANISED = new Set(['Organization', 'PublicBody']);

function headEntity(dataset: OpenDataset, names: FtmNames): FtmEntity {
  const { actors: _, claims: __, sources: ___, format: ____, ...head } = dataset;
  return {
    id: names.idOf('dataset', head.id),
    schema: 'Note',
    properties: properties({ name: [head.title], description: [head.description] }),
    actorAtlas: { dataset: inOrder(head, DATASET_ORDER) },
  };
}

function sourceEntity(source: Source, names: FtmNames): FtmEntity {
  return {
    id: names.idOf('source', source.id),
    schema: 'Document',
    properties: properties({
      title: [source.title],
      publisher: [source.publisher],
      sourceUrl: [webAddress(source.url)],
      publishedAt: [source.published && ftmDate(source.published.edtf)],
    }),
    actorAtlas: { source },
  };
}

function actorEntity(actor: Actor, names: FtmNames): FtmEntity {
  const schema = names.schemaOf(actor.id);
  const parent = isSubsidiary(actor, names) ? actor.partOf : undefined;
  const links = actor.sameAs ?? [];
  return {
    id: names.idOf('actor', actor.id),
    schema,
    properties: properties({
      name: [actor.label],
      alias: [actor.short, ...(actor.aliases ?? [])],
      [schema === 'Person' ? 'position' : 'summary']: [actor.role],
      ...(schema === 'Address' && { full: [actor.label] }),
      description: [actor.note],
      parent: [parent === undefined ? undefined : names.idOf('actor', parent)],
      wikidataId: links.map((link) => WIKIDATA.exec(link)?.[1]),
      wikipediaUrl: links.filter((link) => WIKIPEDIA.test(link)).map(webAddress),
    }),
    actorAtlas: { actor },
  };
}

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;
const WIKIPEDIA = /^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\//;

/** True where the model has a property for the body that an actor is part of. */
export function isSubsidiary({ id, partOf }: Actor, { schemaOf }: FtmNames): boolean {
  if (partOf === undefined) return false;
  const schema = schemaOf(id);
  return schema !== 'Person' && LEGAL.has(schema) && LEGAL.has(schemaOf(partOf));
}

function claimEntity(claim: Claim, names: FtmNames): FtmEntity {
  const [source, target] = isMembership(claim, names) ? ['member', 'organization'] : ['subject', 'object'];
  const sources = [...new Set(claim.evidence.map((passage) => passage.source))].map(names.sourceOf);
  return {
    id: names.idOf('claim', claim.id),
    schema: isMembership(claim, names) ? 'Membership' : 'UnknownLink',
    properties: properties({
      [source]: [names.idOf('actor', claim.subject)],
      [target]: [names.idOf('actor', claim.object)],
      role: [relationInWords(claim, names)],
      status: [standingOf(claim, names.speakerKind(claim))],
      summary: [claim.by === undefined ? undefined : `According to ${names.nameOf(claim.by)}`],
      description: [claim.gist, ...(claim.responses ?? []).map((response) => inOneLine(response, names))],
      ...datesOf(claim.time),
      publisher: sources.map((known) => known?.publisher ?? known?.title),
      sourceUrl: sources.map((known) => webAddress(known?.url)),
      recordId: [claim.id],
    }),
    actorAtlas: { claim: inOrder(claim, CLAIM_ORDER) },
  };
}

/** A membership that nobody disputes; whatever else is claimed is a link of no further meaning in the model. */
export function isMembership(claim: Claim, names: FtmNames): boolean {
  if (claim.type !== 'member-of' || claim.negated) return false;
  if (standingOf(claim, names.speakerKind(claim)) !== 'undisputed') return false;
  return LEGAL.has(names.schemaOf(claim.subject)) && ORGANISED.has(names.schemaOf(claim.object));
}

function inOneLine({ by, stance, gist }: Response, { nameOf }: Names): string {
  return `${nameOf(by)} ${stance} it: ${gist}`;
}

function datesOf(time: DatedTime | undefined): Readonly<Record<string, readonly (string | undefined)[]>> {
  if (!time) return {};
  const [start = '', end] = time.edtf.split('/');
  if (end === undefined) return { date: [ftmDate(start)] };
  return { startDate: [ftmDate(start)], endDate: [ftmDate(end)] };
}

/** A date as the model takes it: a year, a month or a day after the year 1000; undefined for any other. */
export function ftmDate(edtf: string): string | undefined {
  return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}

/** Properties that have a value, each value once. */
function properties(values: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity['properties'] {
  const kept = Object.entries(values).map(([name, items]) => [
    name,
    [...new Set(items.filter((item) => item !== undefined))],
  ]);
  return Object.fromEntries(kept.filter(([, items]) => items && items.length > 0));
}
