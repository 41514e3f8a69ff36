import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, given, html, inScript, ownCode, webLink } from '../../src/formats/html';
import { markdownLink, markdownText } from '../../src/formats/markdown';
import { anyText, HOSTILE } from '../support/hostile-text';
import { runs } from '../support/runs';
import { elements, pageTree, textIn } from './html-tree';
import { visible } from './kept';

const ADDRESSES = [
  'https://example.org/a?b=1&c=2',
  'HTTP://x',
  'javascript:alert(1)',
  'data:text/html,x',
  '//x',
  ' https://x',
  'https://x y',
  'https://x/"><y>',
];

describe('HTML', () => {
  test('a text and an attribute come back as they were from a parser that is not ours', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = pageTree(html(element('p', { title: text }, [given(text), text])));
        expect(textIn(page)).toBe(`${visible(text)}${visible(text)}`);
        expect(page.attributes.get('title')).toBe(visible(text));
        expect(elements(page).map(({ name }) => name)).toEqual(['bdi']);
      }),
      runs(200),
    );
  });

  test('only addresses on the web become links', () => {
    expect(ADDRESSES.map((url) => webLink(url, ['x']).name)).toEqual([
      'a',
      'a',
      'span',
      'span',
      'span',
      'span',
      'span',
      'a',
    ]);
    expect(html(webLink('https://x/"><y>', ['x']))).toBe(
      '<a href="https://x/&quot;&gt;&lt;y&gt;" rel="noreferrer">x</a>',
    );
  });

  test('JSON in a script holds nothing that ends it, and reads as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const json = inScript(JSON.stringify(texts));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(texts);
      }),
      runs(200),
    );
  });

  test('code that would end its element is refused', () => {
    expect(() => ownCode('script', {}, 'a</script>')).toThrow('invalid script');
    expect(() => ownCode('style', {}, '<!--')).toThrow('invalid style');
  });
});

describe('Markdown', () => {
  test.each([
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12) item', '12\\) item'],
    ['1. item', '1\\. item'],
    ['in 1. and - and +', 'in 1. and - and +'],
    ['a\n\nb', 'a&#10;&#10;b'],
    ['    code ', '&#32;&#32;&#32;&#32;code&#32;'],
    ['https://x www.x mailto:x@y', 'https\\://x www\\.x mailto\\:x\\@y'],
    ['a | b', 'a \\| b'],
    ['Keldra’s (old) harbour', 'Keldra’s (old) harbour'],
  ])('%j stays a text', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('no text has a sign left that means something, and each is told by its escapes', () => {
    const plain = (text: string) =>
      text.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, sign, code) => sign ?? String.fromCharCode(Number(code)));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(anyText, anyText).map((two) => two.join(' ')),
        ),
        (text) => {
          const written = markdownText(text);
          expect(written.replace(/\\.|&#\d+;/gu, 'x')).not.toMatch(/[\\`*_[\]<>&|~$^{}#=@\n\r\t]|^[-+]|^\d+[.)]|:\/\//);
          expect(plain(written)).toBe(visible(text));
        },
      ),
      runs(200),
    );
  });

  test('only addresses on the web become links, and none ends early', () => {
    expect(ADDRESSES.map((url) => markdownLink(url, 'x'))).toEqual([
      '[x](<https://example.org/a?b=1&amp;c=2>)',
      '[x](<HTTP://x>)',
      ...['x', 'x', 'x', 'x', 'x'],
      '[x](<https://x/"%3E%3Cy%3E>)',
    ]);
    for (const text of HOSTILE) expect(markdownLink(text, 'x')).toBe('x');
  });
});
