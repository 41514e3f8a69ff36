import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { isHoldable } from '../../../src/formats/characters';
import { jsonLd } from '../../../src/formats/json-ld';
import { nQuads } from '../../../src/formats/n-quads';
import { nTriples } from '../../../src/formats/n-triples';
import { trig } from '../../../src/formats/trig';
import { turtle, turtle12 } from '../../../src/formats/turtle';
import type { Dataset } from '../../../src/model/dataset';
import { anyDataset } from '../../support/arbitrary-dataset';
import { readBy } from '../../support/read-file';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { writtenText } from '../written';
import { literal, type PlainQuad, quadsIn, sorted } from './quads';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const AA = 'https://actor-atlas.example/ns#';

const quadsOf = (dataset: Dataset) => quadsIn(writtenText(nQuads, dataset), 'N-Quads');
const withoutGraphs = (quads: readonly PlainQuad[]) => sorted(quads.map((quad) => ({ ...quad, graph: '' })));
const forAny = (check: (dataset: Dataset) => void) => fc.assert(fc.property(anyDataset(), check), runs(40));

describe('the same statements', () => {
  test('stand in N-Quads and TriG, graphs and all', () => {
    forAny((dataset) => {
      expect(sorted(quadsIn(writtenText(trig, dataset), 'TriG'))).toEqual(sorted(quadsOf(dataset)));
    });
  });

  test('stand in Turtle and N-Triples, without their graphs', () => {
    forAny((dataset) => {
      const expected = withoutGraphs(quadsOf(dataset));
      expect(sorted(quadsIn(writtenText(turtle, dataset), 'Turtle'))).toEqual(expected);
      expect(sorted(quadsIn(writtenText(nTriples, dataset), 'N-Triples'))).toEqual(expected);
    });
  });

  test('stand in JSON-LD, as its own processor reads it without fetching anything', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        const quads = await jsonld.toRDF(JSON.parse(writtenText(jsonLd, dataset)), { documentLoader: noLoader });
        expect(sorted(plainQuads(quads))).toEqual(sorted(quadsOf(dataset)));
      }),
      runs(40),
    );
  });

  test('stand in RDF 1.2, but for the three ends of a claim, which are one triple term there', () => {
    forAny((dataset) => {
      const ends = (['subject', 'predicate', 'object'] as const).map((end) => RDF + end);
      const found = quadsIn(writtenText(turtle12, dataset), 'Turtle');
      const isReifying = ({ property }: PlainQuad) => property === `${RDF}reifies`;
      const isEnd = ({ property }: PlainQuad) => ends.includes(property);
      expect(sorted(found.filter((quad) => !isReifying(quad)))).toEqual(
        withoutGraphs(quadsOf(dataset).filter((quad) => !isEnd(quad))),
      );
      expect(found.filter(isReifying)).toHaveLength(dataset.claims.length);
    });
  });
});

async function noLoader(url: string): Promise<never> {
  throw new Error(`${url} was asked for`);
}

interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

// biome-ignore lint/suspicious/noExplicitAny: the processor's types say only that it is an object
function plainQuads(quads: any): readonly PlainQuad[] {
  const all: readonly Record<'subject' | 'predicate' | 'object' | 'graph', RdfTerm>[] = quads;
  return all.map(({ subject, predicate, object, graph }) => ({
    subject: subject.value,
    property: predicate.value,
    object: object.datatype ? literal(object.value, object.datatype.value) : `<${object.value}>`,
    graph: graph.value,
  }));
}

/** The ends of each claim, by its IRI. */
function endsOf(quads: readonly PlainQuad[]): ReadonlySet<string> {
  const about = new Map<string, Map<string, string>>();
  for (const { subject, property, object } of quads) {
    if (!property.startsWith(RDF)) continue;
    const ends = about.get(subject) ?? new Map<string, string>();
    about.set(subject, ends.set(property.slice(RDF.length), object));
  }
  const claims = [...about.values()].filter((ends) => ends.has('predicate'));
  return new Set(claims.map((ends) => ['subject', 'predicate', 'object'].map((end) => ends.get(end)).join(' ')));
}

describe('a claim', () => {
  const formats = [
    [nQuads, 'N-Quads'],
    [nTriples, 'N-Triples'],
    [trig, 'TriG'],
    [turtle, 'Turtle'],
    [turtle12, 'Turtle'],
  ] as const;

  test.each(formats.map(([format, grammar]) => [format.id, format, grammar] as const))(
    'is never a bare triple in %s',
    (_, format, grammar) => {
      forAny((dataset) => {
        const claimed = endsOf(quadsOf(dataset));
        for (const { subject, property, object } of quadsIn(writtenText(format, dataset), grammar)) {
          expect(claimed.has(`<${subject}> <${property}> ${object}`)).toBe(false);
        }
      });
    },
  );

  test('stands with all its parts in the graph of the source that it is read from, everything else in that of its dataset', () => {
    forAny((dataset) => {
      const quads = quadsOf(dataset);
      const homes = new Map(quads.map(({ subject, graph }) => [subject, graph]));
      const home = quads[0]!.graph;
      const claims = quads.filter(({ object }) => object === `<${AA}Claim>`);
      expect(claims.map(({ graph }) => graph)).toEqual(
        dataset.claims.map(({ evidence }) => (evidence.length > 0 ? expect.stringContaining(`${home}/source/`) : home)),
      );
      for (const { subject, graph } of quads) {
        const [claim = ''] = /^.*\/claim\/[^:]*/.exec(subject) ?? [];
        expect(graph).toBe(claim === '' ? home : homes.get(claim));
      }
    });
  });
});

test('every node has a plain absolute IRI, so that engines can be asked for it again', () => {
  forAny((dataset) => {
    for (const { subject, property, graph } of quadsOf(dataset)) {
      for (const iri of [subject, property, graph]) expect(iri).toMatch(/^https?:\/\/[\w.-]+\/[\w./%:#-]+$/);
      expect(new URL(subject).href).toBe(subject);
    }
  });
});

test('literals hold nothing that an engine drops: no control characters, no halves of surrogate pairs', () => {
  forAny((dataset) => {
    for (const { object } of quadsOf(dataset)) expect(isHoldable(object)).toBe(true);
  });
});

/** The same quads as an engine may give them: in any order, in one graph, truth values as numbers. */
function fromEngine(quads: readonly PlainQuad[], order: readonly number[]): string {
  const asEngine = ({ subject, property, object }: PlainQuad) => {
    const truth = /^"(true|false)"\^\^.*#boolean$/.exec(object)?.[1];
    return { subject, property, object: truth ? literal(truth === 'true' ? '1' : '0', INTEGER) : object };
  };
  const lines = [...new Set(quads.map((quad) => JSON.stringify(asEngine(quad))))].map((text) => JSON.parse(text));
  const keyed = lines.map((quad, at) => ({ quad, key: order[at % order.length]! * 7919 * (at + 1) }));
  keyed.sort((a, b) => (a.key % 10_007) - (b.key % 10_007));
  return keyed.map(({ quad }) => `<${quad.subject}> <${quad.property}> ${term(quad.object)} .\n`).join('');
}

const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';

function term(object: string): string {
  const [, text, datatype] = /^"(.*)"\^\^([^"]*)$/s.exec(object) ?? [];
  return text === undefined ? object : `${JSON.stringify(text).replace(/\u007f/g, '\\u007F')}^^<${datatype}>`;
}

describe('a dataset comes back the same', () => {
  const check = async (dataset: Dataset, order: readonly number[]) => {
    const text = fromEngine(quadsOf(dataset), order);
    expect(await readBy(nTriples, 'engine.nt', text)).toEqual({ ok: true, value: dataset, issues: [], found: 0 });
  };

  test.each(shippedDatasets())('from statements in any order: %s', (_, dataset) => check(dataset, [3, 1, 2]));

  test('from statements in any order: any dataset', async () => {
    const order = fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(anyDataset(), order, check), runs(40));
  });
});

test('what follows from the rest is written along, for engines to count by', () => {
  const [, dataset] = shippedDatasets().find(([name]) => name === 'harbour-of-sel')!;
  const quads = quadsOf(dataset);
  const count = (property: string) => quads.filter((quad) => quad.property === AA + property).length;
  expect(count('standing')).toBe(dataset.claims.length);
  expect(count('firstDay')).toBeGreaterThan(0);
  const types = new Set(quads.filter(({ property }) => property === `${RDF}predicate`).map(({ object }) => object));
  for (const type of types) {
    const about = quads.filter(({ subject }) => `<${subject}>` === type).map(({ property }) => property);
    expect(about).toEqual(expect.arrayContaining([`${AA}family`, `${AA}sign`]));
  }
});
