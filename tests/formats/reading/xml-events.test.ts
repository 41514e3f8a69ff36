import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/formats/problems';
import { READ_LIMITS } from '../../../src/formats/reading/limits';
import { readXml } from '../../../src/formats/reading/xml-events';
import type { XmlContent, XmlTag } from '../../../src/formats/reading/xml-tag';
import { element, type XmlElement, xmlDocument } from '../../../src/formats/xml';
import { anyText } from '../../support/hostile-text';
import { inPieces } from '../../support/pieces';
import { runs } from '../../support/runs';
import { visible } from '../kept';

/** Everything that is seen of a document, as lines. */
function seen(text: string, first?: number): readonly string[] {
  const lines: string[] = [];
  const note = (tag: XmlTag): XmlContent => {
    lines.push(`${tag.place}: <${tag.name}> of “${tag.namespace}”, id ${tag.attribute('id')}`);
    return { child: note, end: (own) => lines.push(`</${tag.name}> ${JSON.stringify(own)}`) };
  };
  readXml(inPieces(text, first), note);
  return lines;
}

function refusal(text: string): Pick<Unreadable, 'code' | 'message' | 'place'> {
  try {
    readXml(inPieces(text), () => ({}));
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.code, message: error.message, place: error.place ?? '' };
    throw error;
  }
  throw new Error('it was read');
}

test('elements come with their namespace, attributes, place and own text', () => {
  const text =
    '<a xmlns="urn:one" xmlns:b="urn:two">\n  <b:c\n    id="1">x<d/>y<![CDATA[<z>]]>&amp;</b:c>\r\n<e   id=\'2\'/></a>';
  expect(seen(text)).toEqual([
    'line 1, column 1: <a> of “urn:one”, id undefined',
    'line 2, column 3: <c> of “urn:two”, id 1',
    'line 3, column 13: <d> of “urn:one”, id undefined',
    '</d> ""',
    '</c> "xy<z>&"',
    'line 4, column 1: <e> of “urn:one”, id 2',
    '</e> ""',
    '</a> "\\n  \\n"',
  ]);
});

test('what nobody asks for is skipped with all that is in it', () => {
  const names: string[] = [];
  readXml(['<a><b><c/></b><d/></a>'], () => ({
    child: ({ name }) => {
      names.push(name);
      return undefined;
    },
  }));
  expect(names).toEqual(['b', 'd']);
});

test('any tree that is written is the same again', () => {
  const tree = fc.letrec<{ node: XmlElement }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      anyText.map((text) => element('t', { id: text }, text)),
      fc.array(tie('node'), { maxLength: 4 }).map((children) => element('p', {}, children)),
    ),
  })).node;
  const flat = ({ name, attributes, content }: XmlElement): readonly string[] => [
    `<${name}> ${visible(attributes['id'])}`,
    ...(typeof content === 'string' ? [] : content.flatMap((child) => ('stencil' in child ? [] : flat(child)))),
    `</${name}> ${typeof content === 'string' ? visible(content) : ''}`,
  ];
  fc.assert(
    fc.property(tree, (root) => {
      const lines: string[] = [];
      const note = ({ name, attribute }: XmlTag, tag: XmlTag): XmlContent => {
        void attribute;
        lines.push(`<${name}> ${tag.attribute('id')}`);
        return {
          child: (inner) => note(inner, inner),
          end: (text) => lines.push(`</${name}> ${name === 'p' ? '' : text}`),
        };
      };
      readXml([xmlDocument(root)], (tag) => note(tag, tag));
      expect(lines).toEqual(flat(root));
    }),
    runs(100),
  );
});

test('it does not matter where its text is cut into pieces', () => {
  const text =
    '<a xmlns="urn:one"\n xmlns:b="urn:two">\r\n  <b:c\n    id="1">x<d\n/>y<![CDATA[<z>]]>&amp;</b:c>\r\n<e   id=\'2\'/></a>';
  const whole = seen(text);
  expect(whole).toContain('line 4, column 13: <d> of “urn:one”, id undefined');
  for (let at = 1; at < text.length; at++) expect(seen(text, at)).toEqual(whole);
});

describe('a prefix', () => {
  test('stands within its element for what that declares, and around it for what was declared before', () => {
    expect(seen('<a:r xmlns:a="urn:1"><a:s xmlns:a="urn:2"><a:t/></a:s><a:u xml:lang="en"/></a:r>')).toEqual([
      'line 1, column 1: <r> of “urn:1”, id undefined',
      'line 1, column 22: <s> of “urn:2”, id undefined',
      'line 1, column 43: <t> of “urn:2”, id undefined',
      '</t> ""',
      '</s> ""',
      'line 1, column 55: <u> of “urn:1”, id undefined',
      '</u> ""',
      '</r> ""',
    ]);
  });

  test('that stands before an attribute makes it another one', () => {
    expect(seen('<a xmlns:b="urn:b" b:id="1" id="2"/>')[0]).toBe('line 1, column 1: <a> of “”, id 2');
  });

  test.each([
    ['<a b:id="1"/>', 'unbound namespace prefix: "b"'],
    ['<a xmlns:b="urn:b"><c/><d b:e="1" xmlns:f="urn:b" f:e="2"/></a>', 'duplicate attribute: {urn:b}e'],
    ['<a xmlns:b=""/>', 'the prefix “b” is declared to stand for nothing'],
    ['<a xmlns:xml="urn:b"/>', 'the prefix “xml” cannot stand for “urn:b”'],
    ['<a xmlns:xmlns="urn:b"/>', 'the prefix “xmlns” cannot stand for “urn:b”'],
    ['<a xmlns:b="http://www.w3.org/2000/xmlns/"/>', 'the prefix “b” cannot stand for'],
    ['<a xmlns="http://www.w3.org/XML/1998/namespace"/>', 'the prefix “” cannot stand for'],
    ['<b:c:d xmlns:b="urn:b"/>', 'malformed name: b:c:d'],
  ])('%s is refused', (text, what) => {
    expect(refusal(text)).toMatchObject({ code: 'xml', message: expect.stringContaining(what) });
  });
});

describe('refused with line and column', () => {
  test.each([
    ['a tag that does not close', '<a>\n<b></a>', 'xml', 'line 2, column 7', 'unexpected close tag'],
    ['a file that breaks off', '<a>\n<b>', 'xml', 'line 2, column 3', 'breaks off before its end'],
    ['an empty file', '', 'xml', 'line 1, column 1', 'breaks off before its end'],
    ['an entity that XML has not', '<a>&nbsp;</a>', 'xml', 'line 1, column 9', 'undefined entity'],
    ['a prefix without a namespace', '<a>\n <b:c/></a>', 'xml', 'line 2, column 7', 'unbound namespace prefix'],
    ['an attribute twice', '<a b="1" b="2"/>', 'xml', 'line 1, column 16', 'duplicate attribute'],
    ['a character that XML has not', '<a>\u0001</a>', 'xml', 'line 1, column 4', 'disallowed character'],
    ['two roots', '<a/><b/>', 'xml', 'line 1, column 7', 'only one root'],
    ['a DOCTYPE', '<!DOCTYPE a>\n<a/>', 'doctype', 'line 1, column 12', 'DOCTYPE'],
    [
      'an external DOCTYPE',
      '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>',
      'doctype',
      'line 1, column 46',
      'DOCTYPE',
    ],
  ])('%s', (_, text, code, place, what) => {
    expect(refusal(text)).toEqual({ code, place, message: expect.stringContaining(what) });
  });

  test('entities that blow up', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`);
    const bomb = `<!DOCTYPE a [\n<!ENTITY e0 "ha">\n${lines.join('\n')}\n]>\n<a>&e30;</a>`;
    expect(refusal(bomb)).toMatchObject({ code: 'doctype', place: 'line 33, column 2' });
  });

  test('an entity of another file', () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>';
    expect(refusal(text).code).toBe('doctype');
  });

  test('elements too deep', () => {
    const { depth } = READ_LIMITS;
    expect(() => readXml(['<a>'.repeat(depth) + '</a>'.repeat(depth)], () => ({}))).not.toThrow();
    expect(refusal('<a>'.repeat(depth + 1))).toEqual({
      code: 'too-large',
      place: `line 1, column ${depth * 3 + 1}`,
      message: 'The file is too large to read: more than 256 levels stand one within another.',
    });
    expect(refusal('<a>'.repeat(1_000_000)).code).toBe('too-large');
  });

  test('an element with too many attributes', () => {
    const many = Array.from({ length: READ_LIMITS.attributes + 1 }, (_, at) => ` a${at}="1"`).join('');
    expect(refusal(`<a${many}/>`)).toMatchObject({ code: 'too-large', message: /10,000 attributes/ });
  });
});
