import type { Dataset } from '../../src/model/dataset';
import { lexiconFor } from '../support/vocabulary';
import type { Found } from './found';

// biome-ignore lint/suspicious/noExplicitAny: the point of a second reader is to take a file as it is
type Json = Record<string, any>;

/** Which schemata descend from which others in the model, of those that are written. */
const LEGAL = ['LegalEntity', 'Person', 'Organization', 'PublicBody'];
const KNOWN_KINDS = ['person', 'government', 'organisation', 'event'];
/** The properties that the model has for the schemata that are written. */
const PROPERTIES: Readonly<Record<string, string>> = {
  Note: 'name description',
  Document: 'title publisher sourceUrl publishedAt',
  Address: 'name alias summary description full wikidataId wikipediaUrl',
  Event: 'name alias summary description wikidataId wikipediaUrl',
  Person: 'name alias position description wikidataId wikipediaUrl',
  LegalEntity: 'name alias summary description wikidataId wikipediaUrl parent',
  Organization: 'name alias summary description wikidataId wikipediaUrl parent',
  PublicBody: 'name alias summary description wikidataId wikipediaUrl parent',
  UnknownLink: 'subject object role status summary description date startDate endDate publisher sourceUrl recordId',
  Membership: 'member organization role status summary description date startDate endDate publisher sourceUrl recordId',
};

/** What lines of FollowTheMoney hold: the records that go along, once the model's own properties are found to be sound. */
export function ftmFound(written: string, dataset: Dataset): Found {
  const entities: Json[] = written
    .trimEnd()
    .split(/[\n\u0085\u2028\u2029]/)
    .map((line) => JSON.parse(line));
  const byId = new Map(entities.map((entity) => [entity['id'], entity]));
  if (byId.size !== entities.length) throw new Error('two entities have one id');
  for (const entity of entities) checkProperties(entity);
  const of = (notion: string) => entities.filter(({ actorAtlas }) => actorAtlas[notion]);
  const records = (notion: string) => of(notion).map(({ actorAtlas }) => actorAtlas[notion]);
  const [head] = records('dataset');
  const claims = of('claim');
  for (const { schema, properties, actorAtlas } of claims) {
    const ends = schema === 'Membership' ? ['member', 'organization'] : ['subject', 'object'];
    const ids = ends.map((end) => byId.get(properties[end][0])?.['actorAtlas'].actor.id);
    if (JSON.stringify(ids) !== JSON.stringify([actorAtlas.claim.subject, actorAtlas.claim.object]))
      throw new Error('a link ends elsewhere');
  }
  const { types = [], families = [], kinds = [] } = head['vocabulary'] ?? {};
  const claimsWhere = (test: (claim: Json, entity: Json) => boolean) =>
    claims.filter((entity) => test(entity['actorAtlas'].claim, entity)).length;
  const { format: _, ...rest } = dataset;
  return {
    kept: { ...head, sources: records('source'), actors: records('actor'), claims: records('claim') },
    expected: rest,
    counts: { actors: of('actor').length, claims: claims.length },
    losses: [
      [
        /^(denial|denials), /,
        claims.reduce((sum, { actorAtlas }) => sum + (actorAtlas.claim.responses ?? []).length, 0),
      ],
      [/^claims? that a relation does not hold/, claimsWhere(({ negated }) => negated === true)],
      [
        /^claims? with a direction/,
        claimsWhere(({ type }, { schema }) => schema === 'UnknownLink' && !lexiconFor(dataset).type(type).symmetric),
      ],
      [
        /^dates? that (is|are) no plain/,
        claimsWhere(({ time }, { properties }) => time && !isSaid(time.edtf, properties)),
      ],
      [/^claims? (has|have) further parties/, claimsWhere(({ also = [] }) => also.length > 0)],
      [
        /^actors? (is|are) of (a kind|kinds)/,
        records('actor').filter(({ kind }) => !KNOWN_KINDS.includes(kind)).length,
      ],
      [
        /^actors? (is|are) part of (another|others);/,
        of('actor').filter(({ properties, actorAtlas }) => actorAtlas.actor.partOf && !properties.parent).length,
      ],
      [/of the dataset’s own vocabulary/, types.length + families.length + kinds.length],
      [/that (is|are) not exported, and no longer/, head['derivedFrom']?.['cut']?.['partOf'] ?? 0],
    ],
  };
}

/** Throws unless the properties are those of the schema, and lists of different texts. */
function checkProperties({ id, schema, properties }: Json) {
  if (!/^[0-9a-f]{40}$/.test(id)) throw new Error(`no id: ${id}`);
  const known = (PROPERTIES[schema] ?? '').split(' ');
  for (const [name, values] of Object.entries<unknown>(properties)) {
    if (!known.includes(name)) throw new Error(`${schema} has no ${name}`);
    const isList = Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string');
    if (!isList || new Set(values).size !== values.length) throw new Error(`${name} is no list of texts`);
  }
  if (properties['parent'] && !LEGAL.includes(schema)) throw new Error(`${schema} has a parent`);
}

function isSaid(edtf: string, { date, startDate, endDate }: Json): boolean {
  const [first, last] = edtf.split('/');
  if (last === undefined) return date?.[0] === first;
  const isEnd = (end: string | undefined, said: unknown) => ['', '..'].includes(end ?? '') || said === end;
  return isEnd(first, startDate?.[0]) && isEnd(last, endDate?.[0]);
}
