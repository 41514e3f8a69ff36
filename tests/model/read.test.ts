import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset, readDataset } from '../../src/model/read';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedTexts } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { smallDocument } from './small-dataset';

const read = (text: string) => parseDataset(text, standardVocabulary);
const places = (text: string) => read(text).issues.map(({ code, place }) => `${code} | ${place}`);
const indented = (document: unknown) => JSON.stringify(document, undefined, 2);

/** The line, counted from 1, of the first occurrence of some words. */
function lineOf(words: string, text: string): string {
  return text.slice(0, text.indexOf(words)).split('\n').length.toLocaleString('en');
}

test.each(shippedTexts())('the dataset %s reads without an issue', (_, text) => {
  expect(read(text)).toMatchObject({ ok: true, issues: [] });
});

test('whatever is written as JSON is read back as it was', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      expect(read(JSON.stringify(dataset))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(dataset)),
        issues: [],
      });
    }),
  );
});

describe('a place', () => {
  test('is given with its line in the text', () => {
    const text = indented(smallDocument({ claim: { by: 'nobody' } }));
    expect(places(text)).toEqual([`unknown-reference | claims[0].by, line ${lineOf('"by": "nobody"', text)}`]);
  });

  test('that is missing is given with the line of what it is missing from', () => {
    const text = indented(smallDocument({ claim: { gist: undefined as never } }));
    expect(places(text)).toEqual([
      `missing | claims[0].gist, line ${lineOf('"id": "c-1"', text).replace(/\d+/, (n) => String(Number(n) - 1))}`,
    ]);
  });

  test('at the top of the document needs no line', () => {
    expect(places('[]')).toEqual(['not-a-dataset | the document']);
  });
});

describe('text that is not JSON', () => {
  test('is refused with line and column', () => {
    expect(places('{\n  "format": "actor-atlas/dataset"\n  "version": 1\n}')).toEqual(['not-json | line 3, column 3']);
  });

  test('is refused wherever it is cut off, and never half read', () => {
    const text = indented(smallDocument());
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(read(text.slice(0, length))).toMatchObject({ ok: false, issues: [{ code: 'not-json' }] });
      }),
    );
  });
});

describe('a document of another kind', () => {
  test.each([
    ['another format', { format: 'gexf' }, 'not-a-dataset | format'],
    ['no format', { format: undefined as never }, 'not-a-dataset | format'],
    ['a newer version', { version: 2 }, 'newer-version | version'],
    ['a version before the first', { version: 0 }, 'wrong-shape | version, line 3'],
  ])('with %s is refused by name', (_, change, issue) => {
    expect(
      places(indented(smallDocument(change))).map((line) =>
        line.replace(/(format|version), line \d+$/, (whole, key) => (issue.includes('line') ? whole : key)),
      ),
    ).toEqual([issue]);
  });

  test.each(['null', '1', '"text"', '[]', 'true'])('such as %s is refused', (text) => {
    expect(read(text)).toMatchObject({ ok: false, issues: [{ code: 'not-a-dataset', place: 'the document' }] });
  });

  test('is never taken for a dataset, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(readDataset(document, standardVocabulary).ok).toBe(false);
      }),
    );
  });
});
