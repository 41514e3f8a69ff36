import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  element,
  elementLines,
  flow,
  replacedCharacters,
  stencil,
  xmlDocument,
  xmlPieces,
} from '../../src/formats/xml';
import { xmlIds } from '../../src/formats/xml-ids';
import { elementPattern, ofIts, oneOf } from '../../src/formats/xml-pattern';
import { anyText } from '../support/hostile-text';
import { attribute, xmlTree } from '../support/xml-tree';
import { visible } from './kept';

test('any text is the same data again, as a text and as an attribute', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const tree = xmlTree(xmlDocument(element('a', { b: one }, other)));
      expect([attribute(tree, 'b'), tree.text]).toEqual([visible(one), visible(other)]);
    }),
    { numRuns: 1000 },
  );
});

test('what XML cannot hold is shown and counted', () => {
  const root = element('a', { b: 'x\u0000' }, [element('c', {}, '\ud800\uFFFE'), element('d', {}, '👩\t\r\n\u0085')]);
  expect(replacedCharacters(root)).toBe(3);
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="x�0000">\n  <c>�D800�FFFE</c>\n  <d>👩\t&#13;\n\u0085</d>\n</a>\n',
  );
});

test('an element without content is closed at once, an attribute without value left out', () => {
  expect(xmlDocument(element('a', { b: undefined, c: false, d: 0 }))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a c="false" d="0"/>\n',
  );
});

test('ids stay where XML can hold them, and never meet those that are given', () => {
  const idOf = xmlIds(['ttp', 'n1', 'a b', '__proto__', 'مرسانة', '"><x>'], 'n');
  expect(['ttp', 'n1', 'a b', '__proto__', 'مرسانة', '"><x>'].map(idOf)).toEqual([
    'ttp',
    'n1',
    'n2',
    'n3',
    'مرسانة',
    'n4',
  ]);
});

test('every id has an id of its own, made of name characters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyText, { maxLength: 12 }), (ids) => {
      const given = ids.map(xmlIds(ids, 'n'));
      expect(new Set(given).size).toBe(ids.length);
      for (const id of given) expect(id).toMatch(/^[^\s<>&"'\p{Cc}\p{Cf}\p{Cs}]+$/u);
    }),
  );
});

test('a flow is written like an element with the same children, one a piece', () => {
  const children = [element('b', { c: 1 }), element('b', {}, 'text'), element('b', {}, [element('d')])];
  const pieces = [...xmlPieces(flow('a', {}, [flow('e', { f: 2 }, children), undefined, flow('g', {}, [])]))];
  expect(pieces.join('')).toBe(xmlDocument(element('a', {}, [element('e', { f: 2 }, children), element('g')])));
  expect(pieces.filter((piece) => piece.includes('<b'))).toHaveLength(children.length);
  expect(pieces).toContain('');
});

test('a stencil gives what an element of the same text gives, again and again', () => {
  const inContent = stencil('a', { b: 1 });
  const inOpen = stencil('a', { b: 1 }, 'c');
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant('')), (text) => {
      const filled = (indent: string) => inContent.line(text, indent) + inOpen.line(text, indent);
      const plain = [element('a', { b: 1 }, text), element('a', { b: 1, c: text })];
      for (const name of ['y', 'z'])
        expect([...xmlPieces(flow(name, {}, [filled]))].join('')).toBe(xmlDocument(element(name, {}, plain)));
    }),
    { numRuns: 700 },
  );
});

test('a pattern gives what elements of the same texts give, and counts the same characters', () => {
  const [calm, loud] = [element('d', { e: 1 }), element('d', { e: '\u0000' })];
  const pattern = elementPattern<Item>('a', { b: ({ one }) => one, c: ({ other }) => other }, [
    elementPattern('inner', {}, [ofIts(elementPattern('f', { g: (text: string) => text }, []), ({ one }) => one)]),
    oneOf(({ one }) => (one === '' ? calm : loud)),
  ]);
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant('')), fc.option(anyText, { nil: undefined }), (one, other) => {
      const same = element('a', { b: one, c: other }, [
        element('inner', {}, [element('f', { g: one })]),
        one === '' ? calm : loud,
      ]);
      const item = { one, other };
      expect(pattern.lines(item, '  ')).toBe(elementLines(same, '  '));
      expect(pattern.replaced(item)).toBe(replacedCharacters(same));
    }),
    { numRuns: 700 },
  );
});

interface Item {
  readonly one: string;
  readonly other: string | undefined;
}
