import type { Actor, Claim, Dataset, Provenance, Stance } from '../../src/model/dataset';
import type { ReadBack, ReadEdge, Value, Values } from './read-back';

/** What a file of nodes and edges must still say about a dataset: everything but what its losses name. */
export interface Kept {
  readonly actors: readonly unknown[];
  readonly claims: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly head: unknown;
  readonly vocabulary: unknown;
  readonly provenance: unknown;
}

/** What of a dataset has to be found again. */
export function keptOf(dataset: Dataset): Kept {
  const { id, title, description, license, derivedFrom, vocabulary, sources, actors, claims } = dataset;
  return {
    head: { id, title, description, license },
    provenance: derivedFrom,
    vocabulary,
    sources,
    actors: actors.map(keptActor),
    claims: claims.map(keptClaim),
  };
}

function keptActor({ aliases = [], sameAs = [], notes = [], ...actor }: Actor) {
  return { ...actor, aliases, sameAs, notes };
}

function keptClaim({ responses = [], also = [], negated = false, notes = [], ...claim }: Claim) {
  const by = (stance: Stance) => responses.filter((one) => one.stance === stance).map((one) => one.by);
  return {
    ...claim,
    also,
    negated,
    notes,
    responses,
    passages: claim.evidence.map(({ source, start, end }) => ({ source, start, end })),
    by: { speaker: claim.by, denies: by('denies'), disputes: by('disputes'), supports: by('supports') },
  };
}

/** The same, put together from a file alone. */
export function foundIn(read: ReadBack): Kept {
  const idOf = new Map(read.nodes.map(({ id, values }) => [id, text(values, 'actor')]));
  return {
    head: {
      id: text(read.about, 'dataset'),
      title: text(read.about, 'title'),
      description: read.about.get('description'),
      license: read.about.get('license'),
    },
    provenance: foundProvenance(read.about),
    vocabulary: jsonIn(read.about, 'vocabulary'),
    sources: list(read.about, 'source_records').map((record) => JSON.parse(record)),
    actors: read.nodes.map(({ values }) => foundActor(values)),
    claims: read.edges.map((edge) => foundClaim(edge, idOf)),
  };
}

function foundProvenance(about: Values): Provenance | undefined {
  if (!about.has('scope')) return undefined;
  return {
    dataset: text(about, 'extract_of'),
    scope: text(about, 'scope'),
    filters: list(about, 'filters'),
    actors: { exported: Number(about.get('actors_exported')), of: Number(about.get('actors_total')) },
    claims: { exported: Number(about.get('claims_exported')), of: Number(about.get('claims_total')) },
    ...(about.has('part_of_cut') && { cut: { partOf: Number(about.get('part_of_cut')) } }),
    sources: list(about, 'source_titles'),
    at: text(about, 'saved_at'),
    by: text(about, 'saved_by'),
    ...(about.has('view') && { view: text(about, 'view') }),
  };
}

function foundActor(values: Values) {
  return {
    id: values.get('actor'),
    label: values.get('label'),
    short: values.get('short'),
    kind: values.get('actor_kind'),
    role: values.get('role'),
    aliases: list(values, 'aliases'),
    partOf: values.get('part_of'),
    sameAs: list(values, 'same_as'),
    note: values.get('note'),
    notes: list(values, 'notes').map(noteIn),
  };
}

function foundClaim({ source, target, values }: ReadEdge, idOf: ReadonlyMap<string, string>) {
  return {
    id: values.get('claim'),
    type: values.get('relation'),
    subject: idOf.get(source),
    object: idOf.get(target),
    also: alsoIn(values),
    negated: values.get('negated'),
    qualifier: values.get('qualifier'),
    gist: values.get('gist'),
    time: timeIn(values, 'time'),
    place: values.get('place'),
    quantity: quantityIn(values),
    by: {
      speaker: values.get('speaker'),
      denies: list(values, 'denied_by'),
      disputes: list(values, 'disputed_by'),
      supports: list(values, 'supported_by'),
    },
    onBehalfOf: values.get('on_behalf_of'),
    saidAt: timeIn(values, 'said'),
    mode: values.get('mode'),
    hedge: values.get('hedge'),
    credibility: values.get('credibility'),
    responses: jsonIn(values, 'responses') ?? [],
    evidence: jsonIn(values, 'evidence') ?? [],
    passages: list(values, 'passages').map(passageIn),
    notes: list(values, 'notes').map(noteIn),
  };
}

function alsoIn(values: Values) {
  const parties: { role: string; actor: string }[] = JSON.parse(text(values, 'also', '[]'));
  return parties.map(({ role, actor }) => ({ role, actor }));
}

function timeIn(values: Values, name: string) {
  if (!values.has(`${name}_edtf`)) return undefined;
  return { edtf: values.get(`${name}_edtf`), basis: values.get(`${name}_basis`), note: values.get(`${name}_note`) };
}

function quantityIn(values: Values) {
  if (!values.has('quantity_unit')) return undefined;
  return {
    min: values.get('quantity_min'),
    max: values.get('quantity_max'),
    unit: values.get('quantity_unit'),
    approximate: values.get('quantity_approximate'),
  };
}

function passageIn(passage: string) {
  const [, source, start, end] = /^(.+):(\d+)-(\d+)$/s.exec(passage) ?? [];
  return { source, start: Number(start), end: Number(end) };
}

function jsonIn(values: Values, name: string): unknown {
  return values.has(name) ? JSON.parse(text(values, name)) : undefined;
}

function noteIn(note: string) {
  const [kind, ...rest] = note.split(': ');
  return { kind, text: rest.join(': ') };
}

/** A value that is a text; `otherwise` where there is none. */
export function text(values: Values, name: string, otherwise?: string): string {
  const value: Value | undefined = values.get(name) ?? otherwise;
  if (typeof value !== 'string') throw new Error(`${name} is no text: ${String(value)}`);
  return value;
}

/** A value that is a list; empty where there is none. */
export function list(values: Values, name: string): readonly string[] {
  const value = values.get(name) ?? [];
  if (typeof value !== 'object') throw new Error(`${name} is no list: ${String(value)}`);
  return value;
}

/** The same value with everything that XML cannot hold shown as � and its code, in all its texts. */
export function visible(value: unknown): unknown {
  if (typeof value === 'string') return Array.from(value, (char) => (isHoldable(char) ? char : shown(char))).join('');
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visible(item)]));
}

const shown = (char: string) => `\uFFFD${`000${char.charCodeAt(0).toString(16)}`.slice(-4).toUpperCase()}`;

/** The characters of XML 1.0, production 2. */
function isHoldable(char: string): boolean {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}
