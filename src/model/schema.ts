import * as z from 'zod/mini';
import { BASES, FORMAT, MODES, NOTE_KINDS, ROLES, STANCES, VERSION, VIEW_LIMITS } from './dataset';
import { LONGEST_ID } from './ids';

// The compiled fast path of zod calls `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const texts = z.array(text);
const sign = z.literal([-1, 0, 1]);
const index = z.int().check(z.nonnegative());

const datedTime = z.strictObject({ edtf: text, basis: z.enum(BASES), note: z.optional(text) });
const note = z.strictObject({ kind: z.enum(NOTE_KINDS), text });
const evidence = z.strictObject({
  source: id,
  paragraph: z.int().check(z.positive()),
  start: index,
  end: index,
  from: text,
  to: text,
});
const response = z.strictObject({
  by: id,
  stance: z.enum(STANCES),
  gist: text,
  saidAt: z.optional(datedTime),
  evidence: z.array(evidence),
});
const quantity = z.strictObject({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unit: text,
  approximate: z.optional(z.boolean()),
});

/** The shape of a claim, of an actor and of a source by themselves. */
export const claimSchema = z.strictObject({
  id,
  type: id,
  subject: id,
  object: id,
  also: z.optional(z.array(z.strictObject({ role: z.enum(ROLES), actor: id }))),
  negated: z.optional(z.boolean()),
  qualifier: z.optional(text),
  gist: text,
  time: z.optional(datedTime),
  place: z.optional(id),
  quantity: z.optional(quantity),
  by: z.optional(id),
  onBehalfOf: z.optional(id),
  saidAt: z.optional(datedTime),
  mode: z.enum(MODES),
  hedge: z.optional(text),
  credibility: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
  responses: z.optional(z.array(response)),
  evidence: z.array(evidence),
  notes: z.optional(z.array(note)),
});

export const actorSchema = z.strictObject({
  id,
  label: text,
  short: z.optional(text),
  kind: id,
  role: z.optional(text),
  aliases: z.optional(texts),
  partOf: z.optional(id),
  sameAs: z.optional(texts),
  note: z.optional(text),
  notes: z.optional(z.array(note)),
});

export const sourceSchema = z.strictObject({
  id,
  title: text,
  kind: text,
  language: z.optional(text),
  publisher: z.optional(text),
  url: z.optional(text),
  published: z.optional(datedTime),
  reliability: z.optional(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  text: z.optional(z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), length: index })),
});

/** The shape of a vocabulary file: families, relation types and actor kinds. */
export const vocabularySchema = z.strictObject({
  version: z.literal(1),
  families: z.array(z.strictObject({ id, label: text, sign, definition: text })),
  types: z.array(
    z.strictObject({
      id,
      family: id,
      label: text,
      phrase: z.optional(text),
      inverse: z.optional(text),
      negative: z.optional(text),
      symmetric: z.boolean(),
      sign,
      domain: z.array(id),
      range: z.array(id),
      definition: text,
      mappings: z.optional(z.record(z.string(), text)),
    }),
  ),
  kinds: z.array(z.strictObject({ id, label: text, definition: text, mappings: z.optional(text) })),
});

const share = z.strictObject({ exported: index, of: index });
const provenance = z.strictObject({
  dataset: text,
  scope: text,
  filters: texts,
  actors: share,
  claims: share,
  cut: z.optional(z.strictObject({ partOf: index })),
  sources: texts,
  at: text,
  by: text,
  view: z.optional(text),
});

const keptView = z.strictObject({
  title: text.check(z.maxLength(VIEW_LIMITS.title)),
  note: z.optional(text.check(z.maxLength(VIEW_LIMITS.note))),
  link: z.string().check(z.maxLength(VIEW_LIMITS.link)),
});

/** The shape of a dataset document; what it cannot say (references, dates, passages) is in `validate.ts`. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id,
  title: text,
  description: z.optional(text),
  license: z.optional(text),
  derivedFrom: z.optional(provenance),
  vocabulary: z.optional(vocabularySchema),
  views: z.optional(z.array(keptView).check(z.maxLength(VIEW_LIMITS.views))),
  sources: z.array(sourceSchema),
  actors: z.array(actorSchema),
  claims: z.array(claimSchema),
});
