import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row, Term } from '../../../src/sources/sparql/engine';
import { EngineError } from '../../../src/sources/sparql/engine-error';
import { rowsIn } from '../../../src/sources/sparql/results-json';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

const LIMITS = { host: 'a.org', rows: 10 };
const XSD = 'http://www.w3.org/2001/XMLSchema#';

function resultsOf(...bindings: readonly unknown[]): string {
  return JSON.stringify({ head: { vars: ['x', 'y', '__proto__'] }, results: { bindings } });
}

/** The message and the kind of why a text is refused. */
function refusalOf(text: string): readonly [string, string] {
  try {
    rowsIn(text, LIMITS);
  } catch (error) {
    if (error instanceof EngineError) return [error.message, error.details.kind];
    throw error;
  }
  throw new Error('not refused');
}

test('each sort of term is read, the older names and needless datatypes of some engines too', () => {
  const terms: readonly (readonly [unknown, Term])[] = [
    [
      { type: 'uri', value: 'urn:a' },
      { as: 'iri', iri: 'urn:a' },
    ],
    [
      { type: 'bnode', value: 'b0' },
      { as: 'blank', label: 'b0' },
    ],
    [
      { type: 'literal', value: '' },
      { as: 'literal', text: '' },
    ],
    [
      { type: 'literal', value: 'a', 'xml:lang': 'en' },
      { as: 'literal', text: 'a', language: 'en' },
    ],
    [
      { type: 'literal', value: 'a', datatype: `${XSD}string` },
      { as: 'literal', text: 'a' },
    ],
    [
      { type: 'literal', value: 'a', 'xml:lang': '' },
      { as: 'literal', text: 'a' },
    ],
    [
      { type: 'typed-literal', value: '1', datatype: `${XSD}integer` },
      { as: 'literal', text: '1', datatype: `${XSD}integer` },
    ],
  ];
  for (const [given, term] of terms) {
    expect(rowsIn(resultsOf({ x: given }), LIMITS)).toEqual([new Map([['x', term]])]);
  }
});

test('what is not bound in a row is absent from it', () => {
  const text = resultsOf({ x: { type: 'uri', value: 'urn:a' } }, {});
  expect(rowsIn(text, LIMITS)).toEqual([new Map([['x', { as: 'iri', iri: 'urn:a' }]]), new Map()]);
});

test('JSON that is not like results is refused, and the place is named', () => {
  const head = '{"head":{"vars":["x"]}';
  const places: readonly (readonly [string, string])[] = [
    ['[]', 'head.vars'],
    ['null', 'head.vars'],
    ['{"head":{"vars":[1]},"results":{"bindings":[]}}', 'head.vars'],
    ['{"head":{},"boolean":true}', 'head.vars'],
    [`${head}}`, 'results.bindings'],
    [`${head},"results":{"bindings":{}}}`, 'results.bindings'],
    [`${head},"results":{"bindings":[[]]}}`, 'results.bindings[0]'],
    [`${head},"results":{"bindings":[{},null]}}`, 'results.bindings[1]'],
    [`${head},"results":{"bindings":[{"x":null}]}}`, 'results.bindings[0]'],
    [`${head},"results":{"bindings":[{"z":{"type":"uri","value":"urn:a"}}]}}`, 'results.bindings[0]'],
    [resultsOf({ x: { type: 'uri' } }), 'results.bindings[0]'],
    [resultsOf({ x: { type: 'uri', value: 1 } }), 'results.bindings[0]'],
    [resultsOf({ x: { type: 'triple', value: {} } }), 'results.bindings[0]'],
    [resultsOf({ y: { type: 'literal', value: 'a', datatype: 1 } }), 'results.bindings[0]'],
    [resultsOf({ y: { type: 'literal', value: 'a', 'xml:lang': {} } }), 'results.bindings[0]'],
    [resultsOf({ y: { value: 'a' } }), 'results.bindings[0]'],
  ];
  expect(places.map(([text]) => [text, ...refusalOf(text)])).toEqual(
    places.map(([text, place]) => [
      text,
      `a.org sent JSON that is not like SPARQL results: see ${place}.`,
      'no-results',
    ]),
  );
});

test('results are either whole or known to be cut off, wherever the cut', () => {
  const text = resultsOf({ x: { type: 'literal', value: 'a "}]} \\ b' } }, { y: { type: 'uri', value: 'urn:[{' } });
  for (let at = 1; at < text.length; at++) {
    expect(refusalOf(text.slice(0, at))).toEqual(['a.org broke off in the middle of its answer.', 'cut-off']);
  }
  for (const end of ['}', ' x', '\nError: out of memory']) {
    expect(refusalOf(text + end)).toEqual(['a.org sent results that are not JSON.', 'no-results']);
  }
});

test('more rows than are taken are refused', () => {
  expect(refusalOf(resultsOf(...Array(11).fill({})))).toEqual([
    'a.org sent 11 rows; 10 are read at most.',
    'too-large',
  ]);
});

test('any text comes back as it was, in terms and in names of variables', () => {
  const term: fc.Arbitrary<Term> = fc.oneof(
    anyText.map((iri): Term => ({ as: 'iri', iri })),
    anyText.map((label): Term => ({ as: 'blank', label })),
    anyText.map((text): Term => ({ as: 'literal', text })),
    fc.tuple(anyText, anyText).map(([text, language]): Term => ({ as: 'literal', text, language })),
    fc.tuple(anyText, anyText).map(([text, datatype]): Term => ({ as: 'literal', text, datatype })),
  );
  const row = fc.array(fc.tuple(anyText, term), { maxLength: 3 }).map((entries): Row => new Map(entries));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      expect(rowsIn(written(rows), LIMITS)).toEqual(rows);
    }),
    runs(200),
  );
});

/** Rows as an engine would write them. */
function written(rows: readonly Row[]): string {
  const bindings = rows.map((row) => Object.fromEntries(Array.from(row, ([name, term]) => [name, fieldsOf(term)])));
  const vars = rows.flatMap((row) => [...row.keys()]);
  return JSON.stringify({ head: { vars }, results: { bindings } });
}

function fieldsOf(term: Term): object {
  if (term.as === 'iri') return { type: 'uri', value: term.iri };
  if (term.as === 'blank') return { type: 'bnode', value: term.label };
  const { text, language, datatype } = term;
  return { type: 'literal', value: text, ...(language && { 'xml:lang': language }), ...(datatype && { datatype }) };
}
