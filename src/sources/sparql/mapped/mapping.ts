import * as z from 'zod/mini';

// The compiled fast path of zod calls `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

export const MAPPING_FORMAT = 'actor-atlas/mapping';
export const MAPPING_VERSION = 1;

/** How long the lists of a mapping may be: all of them become part of every query. */
export const MAPPING_LIMITS = { names: 100, entries: 300, relations: 40, steps: 6, conditions: 10 } as const;

const text = z.string().check(z.minLength(1), z.maxLength(500));
/** An IRI, in full or with a prefix. */
const name = z.string().check(z.minLength(1), z.maxLength(2000));
const names = z.array(name).check(z.maxLength(MAPPING_LIMITS.names));
/** Properties one after another; `^` before one of them is the way back. */
const path = z.array(name).check(z.maxLength(MAPPING_LIMITS.steps));
const condition = z.strictObject({ property: name, values: names });
const conditions = z.optional(z.array(condition).check(z.maxLength(MAPPING_LIMITS.conditions)));

const triple = z.strictObject({
  form: z.literal('triple'),
  only: z.optional(names),
  except: z.optional(names),
});

const statement = z.strictObject({
  form: z.literal('statement'),
  link: name,
  value: name,
  type: name,
  only: z.optional(names),
  except: z.optional(names),
  where: conditions,
  without: conditions,
});

const node = z.strictObject({
  form: z.literal('node'),
  classes: z.optional(names),
  subject: path,
  object: path,
  type: z.optional(path),
  as: z.optional(name),
  where: conditions,
  without: conditions,
});

const kinds = z.array(z.strictObject({ value: name, kind: text })).check(z.maxLength(MAPPING_LIMITS.entries));

const actor = z.strictObject({
  classes: z.optional(names),
  label: z.optional(z.strictObject({ properties: z.optional(names), languages: z.optional(names) })),
  aliases: z.optional(names),
  kind: z.optional(z.strictObject({ property: z.optional(name), kinds })),
});

const date = z.strictObject({ path, precision: z.optional(name) });

/** A term taken for a type of ours, or given a name. */
const type = z.strictObject({
  value: name,
  type: z.optional(text),
  inverse: z.optional(z.boolean()),
  label: z.optional(text),
  symmetric: z.optional(z.boolean()),
});

/** The shape of a mapping file; what it cannot say (IRIs, prefixes, references) is in `mapping-sense.ts`, how long lists are in `mapping-size.ts`. */
export const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(MAPPING_FORMAT),
  version: z.literal(MAPPING_VERSION),
  label: text,
  prefixes: z.optional(z.record(z.string(), name)),
  graphs: z.optional(z.enum(['default', 'named', 'sources'])),
  actor,
  relations: z
    .array(z.discriminatedUnion('form', [triple, statement, node]))
    .check(z.maxLength(MAPPING_LIMITS.relations)),
  time: z.optional(z.strictObject({ start: z.optional(date), end: z.optional(date), point: z.optional(date) })),
  source: z.optional(z.strictObject({ path })),
  speaker: z.optional(z.strictObject({ path })),
  types: z.optional(z.array(type).check(z.maxLength(MAPPING_LIMITS.entries))),
});

/** What of somebody else's RDF is an actor, a relation, a date, a source, as it is written in a file: IRIs may have prefixes. */
export type Mapping = Fixed<z.infer<typeof mappingSchema>>;
export type RelationMapping = Mapping['relations'][number];
export type TripleRelation = Extract<RelationMapping, { readonly form: 'triple' }>;
export type StatementRelation = Extract<RelationMapping, { readonly form: 'statement' }>;
export type NodeRelation = Extract<RelationMapping, { readonly form: 'node' }>;

/** A value that nobody changes, however deep. */
type Fixed<Value> = Value extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value;
