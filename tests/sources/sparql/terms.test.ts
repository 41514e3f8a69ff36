import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/sources/sparql/engine';
import { type Fragment, sparql } from '../../../src/sources/sparql/fragment';
import { oxigraphEngine } from '../../../src/sources/sparql/oxigraph-engine';
import { iri, isIri, list, literal, variable, whole } from '../../../src/sources/sparql/terms';
import { anyText, BREAKING, HOSTILE } from '../../support/hostile-text';
import { runs } from '../../support/runs';
import { type ParsedTerm, parsedQuery } from '../../support/sparqljs';

const engine = oxigraphEngine(new Store());
const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';
const TEXT = 'http://www.w3.org/2001/XMLSchema#string';
const TAGGED = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

const unkindText = fc.oneof(
  anyText,
  fc.constantFrom(...BREAKING),
  fc.array(fc.constantFrom(...BREAKING, ...HOSTILE), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
);

/** The one object of a query, as another parser reads it: nothing else may stand in the query. */
function parsedBack(term: Fragment): ParsedTerm {
  const query = parsedQuery(sparql`SELECT ?o { <urn:a> <urn:b> ${term} } LIMIT 7`.text);
  const [group, ...others] = query.where;
  const [triple, ...further] = group!.triples;
  expect([query.queryType, query.limit, others, further]).toEqual(['SELECT', 7, [], []]);
  return triple!.object;
}

/** What an engine makes of a term that it is given to hand back. */
async function handedBack(term: Fragment): Promise<Term | undefined> {
  const { rows } = await engine.select(sparql`SELECT ?o { VALUES ?o { ${term} } }`);
  expect(rows.map((row) => [...row.keys()])).toEqual([['o']]);
  return rows[0]?.get('o');
}

/** What becomes of a text in a constructor that refuses some. */
function madeOrRefused(make: () => Fragment): Fragment | undefined {
  try {
    return make();
  } catch (error) {
    expect(String(error)).toMatch(/^Error: invalid /);
    return undefined;
  }
}

describe('a text of any sort', () => {
  test('stands as a literal that others read as exactly that text', async () => {
    await fc.assert(
      fc.asyncProperty(unkindText, async (text) => {
        const meant = text.toWellFormed();
        expect(parsedBack(literal(text))).toMatchObject({
          termType: 'Literal',
          value: meant,
          datatype: { value: TEXT },
        });
        expect(await handedBack(literal(text))).toEqual({ as: 'literal', text: meant });
      }),
      runs(500),
    );
  });

  test('stands as a literal of any datatype that can be one', async () => {
    await fc.assert(
      fc.asyncProperty(unkindText, async (text) => {
        const term = literal(text, { datatype: 'urn:type' });
        const meant = text.toWellFormed();
        expect(parsedBack(term)).toMatchObject({ value: meant, datatype: { value: 'urn:type' } });
        expect(await handedBack(term)).toEqual({ as: 'literal', text: meant, datatype: 'urn:type' });
      }),
      runs(200),
    );
  });

  test('is a language that others read as that one, or is refused', async () => {
    const tags = fc.oneof(unkindText, fc.constantFrom('en', 'ps', 'en-GB', 'zh-Hant-TW', 'x-1', 'abcdefghi', 'en-'));
    await fc.assert(
      fc.asyncProperty(unkindText, tags, async (text, language) => {
        const term = madeOrRefused(() => literal(text, { language }));
        if (!term) return;
        const [meant, tag] = [text.toWellFormed(), language.toLowerCase()];
        expect(parsedBack(term)).toMatchObject({ value: meant, language: tag, datatype: { value: TAGGED } });
        expect(await handedBack(term)).toEqual({ as: 'literal', text: meant, language: tag });
      }),
      runs(300),
    );
  });

  test('is an IRI that others read as exactly that one or will not have as an IRI, or is refused', async () => {
    const iris = fc.oneof(
      unkindText,
      unkindText.map((text) => `urn:x:${text}`),
      unkindText.map((text) => `https://example.org/${text}`),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    await fc.assert(
      fc.asyncProperty(iris, async (text) => {
        const term = madeOrRefused(() => iri(text));
        expect(term !== undefined).toBe(isIri(text));
        if (!term) return;
        expect(parsedBack(term)).toMatchObject({ termType: 'NamedNode', value: text });
        const given = await handedBack(term).catch((error: unknown) => {
          expect(String(error)).toMatch(/IRI parsing failed/);
          return { as: 'iri', iri: text };
        });
        expect(given).toEqual({ as: 'iri', iri: text });
      }),
      runs(500),
    );
  });

  test('is a variable that others read as exactly that one, or is refused', async () => {
    const names = fc.oneof(
      unkindText,
      fc.constantFrom('a', '_b', 'C3', 'toString', '__proto__', 'x y', '3a', 'select'),
    );
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const term = madeOrRefused(() => variable(name));
        if (!term) return;
        const query = sparql`SELECT ${term} { VALUES ${term} { 1 } }`;
        expect(parsedQuery(query.text).variables).toMatchObject([{ termType: 'Variable', value: name }]);
        const { rows } = await engine.select(query);
        expect(rows).toEqual([new Map([[name, { as: 'literal', text: '1', datatype: INTEGER }]])]);
      }),
      runs(300),
    );
  });
});

test('whole numbers stand as they are, others are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.maxSafeInteger(), async (value) => {
      const text = String(value === 0 ? 0 : value);
      expect(await handedBack(whole(value))).toEqual({ as: 'literal', text, datatype: INTEGER });
    }),
    runs(100),
  );
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => whole(value)).toThrow(`invalid whole number: ${value}`);
  }
});

test('terms of a list stand side by side, those of a gap on lines of their own', () => {
  const terms = [literal('a'), literal('b')];
  expect(sparql`IN (${list(terms)}) VALUES ?x { ${terms} }`.text).toBe('IN ("a", "b") VALUES ?x { "a"\n"b" }');
});

test('what is refused is named in one line', () => {
  expect(() => iri('no scheme')).toThrow('invalid IRI: "no scheme"');
  expect(() => iri('urn:a>\n')).toThrow('invalid IRI: "urn:a>\\n"');
  expect(() => literal('x', { language: 'en"' })).toThrow('invalid language: "en\\""');
  expect(() => literal('x', { datatype: 'integer' })).toThrow('invalid IRI: "integer"');
  expect(() => variable('?x')).toThrow('invalid variable: "?x"');
});
