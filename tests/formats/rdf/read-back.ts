import type { Dataset } from '../../../src/model/dataset';
import type { Found } from '../found';
import type { PlainQuad } from './quads';

const AA = 'https://actor-atlas.example/ns#';
const DATA = 'https://actor-atlas.example/data/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const DEFINITION = 'http://www.w3.org/2004/02/skos/core#definition';
const SPEAKER = 'http://www.w3.org/ns/prov#wasAttributedTo';
const QUOTED = 'http://www.w3.org/ns/prov#wasQuotedFrom';
const OA = 'http://www.w3.org/ns/oa#';
const DC = 'http://purl.org/dc/terms/';

/** What quads say of a node, by hand: the shape as it is documented, put together without the project's own reader. */
class Node {
  constructor(
    readonly iri: string,
    private readonly bySubject: ReadonlyMap<string, readonly PlainQuad[]>,
  ) {}

  objects(property: string): readonly string[] {
    const iri = property.includes(':') ? property : AA + property;
    return (this.bySubject.get(this.iri) ?? []).filter((quad) => quad.property === iri).map(({ object }) => object);
  }

  get id(): string {
    return idIn(this.iri);
  }

  value(property: string): unknown {
    const [first] = this.objects(property);
    if (first === undefined) return undefined;
    const [, text = '', datatype = ''] = /^"(.*)"\^\^([^"]*)$/s.exec(first) ?? [];
    if (datatype === `${AA}escaped`) {
      return text.replace(/\\u(....)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    }
    if (/#(integer|decimal|number)$/.test(datatype)) return Number(text);
    return datatype.endsWith('#boolean') ? text === 'true' : text;
  }

  ref(property: string): string | undefined {
    const [first] = this.objects(property);
    return first === undefined ? undefined : idIn(first.slice(1, -1));
  }

  list<Item>(property: string, item: (node: Node) => Item): readonly Item[] | undefined {
    const nodes = this.objects(property).map((object) => object.slice(1, -1));
    if (nodes.length === 0) return undefined;
    const items = nodes.filter((iri) => iri !== `${RDF}nil`);
    const at = (iri: string) => Number(iri.split(':').at(-1));
    return items.sort((a, b) => at(a) - at(b)).map((iri) => item(new Node(iri, this.bySubject)));
  }

  texts(property: string): readonly unknown[] | undefined {
    return this.list(property, (node) => node.value(`${RDF}value`));
  }

  time(name: string) {
    return this.value(name) === undefined
      ? undefined
      : { edtf: this.value(name), basis: this.value(`${name}Basis`), note: this.value(`${name}Note`) };
  }
}

function idIn(iri: string): string {
  const last = iri.slice(iri.lastIndexOf('/') + 1);
  const bytes = last.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  // UTF-8 by hand, since halves of surrogate pairs are in it too.
  const whole = /([\xf0-\xf7])(.)(.)(.)|([\xe0-\xef])(.)(.)|([\xc0-\xdf])(.)|([\s\S])/g;
  return bytes.replace(whole, (sequence) => {
    const [first = 0, ...rest] = [...sequence].map((char) => char.charCodeAt(0));
    const head = first & (0xff >> (rest.length === 0 ? 0 : rest.length + 2));
    return String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), head));
  });
}

/** What a file of quads turns out to hold. */
export function rdfFound(quads: readonly PlainQuad[], expected: Dataset): Found {
  const bySubject = new Map<string, PlainQuad[]>();
  for (const quad of withEnds(quads)) bySubject.set(quad.subject, [...(bySubject.get(quad.subject) ?? []), quad]);
  const nodesOf = (name: string, within = DATA) => {
    const iris = quads.filter(({ property, object }) => property === `${RDF}type` && object === `<${AA}${name}>`);
    const own = [...new Set(iris.map(({ subject }) => subject))].filter((iri) => iri.startsWith(within));
    const nodes = own.map((iri) => new Node(iri, bySubject));
    return nodes.sort((a, b) => Number(a.value('order')) - Number(b.value('order')));
  };
  const [head] = nodesOf('Dataset');
  if (!head) throw new Error('there is no dataset');
  const claims = nodesOf('Claim').map(claimIn);
  const actors = nodesOf('Actor').map(actorIn);
  const kept = {
    ...headIn(head),
    ...(head.value('vocabularyVersion') !== undefined && {
      vocabulary: {
        version: head.value('vocabularyVersion'),
        families: nodesOf('Family').map(familyIn),
        types: nodesOf('RelationType').map(typeIn),
        kinds: nodesOf('ActorKind').map(kindIn),
      },
    }),
    sources: nodesOf('Source').map(sourceIn),
    actors,
    claims,
  };
  const losses = [[/^actors? (is|are) part of/, Number(head.value('partOfCut') ?? 0)]] as const;
  return { kept: present(kept), expected, counts: { actors: actors.length, claims: claims.length }, losses };
}

/** A reifier's triple as its three ends. */
function withEnds(quads: readonly PlainQuad[]): readonly PlainQuad[] {
  return quads.flatMap((quad) => {
    if (quad.property !== `${RDF}reifies`) return [quad];
    const [, ...ends] = quad.object.split(' ');
    return ['subject', 'predicate', 'object'].map((end, at) => ({
      ...quad,
      property: RDF + end,
      object: `<${ends[at]}>`,
    }));
  });
}

function headIn(head: Node) {
  const provenance = head.value('scope') !== undefined && {
    dataset: head.value('extractOf'),
    scope: head.value('scope'),
    filters: head.texts('filter') ?? [],
    actors: { exported: head.value('actorsExported'), of: head.value('actorsTotal') },
    claims: { exported: head.value('claimsExported'), of: head.value('claimsTotal') },
    ...(head.value('partOfCut') !== undefined && { cut: { partOf: head.value('partOfCut') } }),
    sources: head.texts('sourceTitle') ?? [],
    at: head.value('savedAt'),
    by: head.value('savedBy'),
    view: head.value('savedFrom'),
  };
  return {
    format: 'actor-atlas/dataset',
    version: head.value('version'),
    id: head.id,
    title: head.value(`${DC}title`),
    description: head.value(`${DC}description`),
    license: head.value('license'),
    ...(provenance && { derivedFrom: provenance }),
    views: head.list('view', (view) => ({
      title: view.value(`${DC}title`),
      note: view.value('remark'),
      link: view.value('link'),
    })),
  };
}

function familyIn(node: Node) {
  return {
    id: node.id,
    label: node.value(RDFS_LABEL),
    sign: node.value('sign'),
    definition: node.value(DEFINITION),
  };
}

function typeIn(node: Node) {
  const mappings = node.list('mapping', (entry) => [String(entry.value('name')), entry.value(`${RDF}value`)] as const);
  return {
    ...familyIn(node),
    family: node.ref('family'),
    phrase: node.value('phrase'),
    inverse: node.value('inverse'),
    negative: node.value('negative'),
    symmetric: node.value('symmetric'),
    domain: node.list('domain', (kind) => kind.ref(`${RDF}value`)) ?? [],
    range: node.list('range', (kind) => kind.ref(`${RDF}value`)) ?? [],
    mappings: mappings && Object.fromEntries(mappings),
  };
}

function kindIn(node: Node) {
  const { sign: _, ...kind } = familyIn(node);
  return { ...kind, mappings: node.value('mappedTo') };
}

function sourceIn(node: Node) {
  return {
    id: node.id,
    title: node.value(`${DC}title`),
    kind: node.value('sourceKind'),
    language: node.value('language'),
    publisher: node.value('publisher'),
    url: node.value('address'),
    published: node.time('published'),
    reliability: node.value('reliability'),
    ...(node.value('textSha256') !== undefined && {
      text: { sha256: node.value('textSha256'), length: node.value('textLength') },
    }),
  };
}

function actorIn(node: Node) {
  const kind = node.objects(`${RDF}type`).find((type) => type.includes('/kind/'));
  return {
    id: node.id,
    kind: idIn(String(kind).slice(1, -1)),
    label: node.value(RDFS_LABEL),
    short: node.value('short'),
    role: node.value('office'),
    aliases: node.texts('alias'),
    partOf: node.ref('partOf'),
    sameAs: node.texts('sameAs'),
    note: node.value('remark'),
    notes: notesIn(node),
  };
}

function notesIn(node: Node) {
  return node.list('note', (note) => ({ kind: note.value('noteKind'), text: note.value(`${RDF}value`) }));
}

function evidenceIn(node: Node) {
  const passages = node.list('evidence', (passage) => ({
    source: passage.ref(QUOTED),
    paragraph: passage.value('paragraph'),
    start: passage.value(`${OA}start`),
    end: passage.value(`${OA}end`),
    from: passage.value('firstWords'),
    to: passage.value('lastWords'),
  }));
  return passages ?? [];
}

function claimIn(node: Node) {
  return {
    id: node.id,
    type: node.ref(`${RDF}predicate`),
    subject: node.ref(`${RDF}subject`),
    object: node.ref(`${RDF}object`),
    also: node.list('also', (party) => ({ role: party.value('role'), actor: party.ref('actor') })),
    negated: node.value('negated'),
    qualifier: node.value('qualifier'),
    gist: node.value('gist'),
    time: node.time('time'),
    place: node.ref('place'),
    ...(node.value('quantityUnit') !== undefined && {
      quantity: {
        min: node.value('quantityMin'),
        max: node.value('quantityMax'),
        unit: node.value('quantityUnit'),
        approximate: node.value('quantityApproximate'),
      },
    }),
    by: node.ref(SPEAKER),
    onBehalfOf: node.ref('onBehalfOf'),
    saidAt: node.time('saidAt'),
    mode: node.value('mode'),
    hedge: node.value('hedge'),
    credibility: node.value('credibility'),
    responses: node.list('response', (response) => ({
      by: response.ref(SPEAKER),
      stance: response.value('stance'),
      gist: response.value('gist'),
      saidAt: response.time('saidAt'),
      evidence: evidenceIn(response),
    })),
    evidence: evidenceIn(node),
    notes: notesIn(node),
  };
}

/** Without the keys that say nothing. */
function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, present(item)]));
}
