import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../src/model/dataset';
import { sourceId } from '../../src/model/ids';
import { digestOf, knownText, readTextFile } from '../../src/sources/text-file';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function sourceOf(text: string): Source {
  return {
    id: sourceId('report'),
    title: 'A report',
    kind: 'report',
    text: { sha256: sha256(text), length: text.length },
  };
}

/** Texts that do not end in a line break. */
const bodies = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'é', 'ب', '岚', ' ') }), { minLength: 1, maxLength: 5 })
  .map((lines) => `${lines.join('\n')}.`);

const as = (...bytes: readonly number[]) => new Blob([Uint8Array.from(bytes)]);

test('the digest is that of the bytes in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(digestOf(text)).toBe(sha256(text));
    }),
  );
});

test('a text as it was annotated is known without a change', () => {
  fc.assert(
    fc.property(bodies, (text) => {
      const source = sourceOf(text);
      expect(knownText(text, [source])).toEqual({ source, text, sha256: sha256(text), changes: [] });
    }),
  );
});

test('a byte order mark, line ends and the end of a text are set right, either way, and nothing else is', () => {
  const ways = fc.record({ mark: fc.boolean(), feeds: fc.boolean(), end: fc.constantFrom('', '\n', '\n\n') });
  fc.assert(
    fc.property(bodies, ways, (text, { mark, feeds, end }) => {
      const source = sourceOf(text);
      const written = `${mark ? '\uFEFF' : ''}${text}${end}`;
      const given = feeds ? written.replaceAll('\n', '\r\n') : written;
      const known = knownText(given, [source]);
      expect(known?.text).toBe(text);
      expect(known?.sha256).toBe(sha256(text));
      expect(known?.changes).toEqual([
        ...(mark ? ['byte order mark'] : []),
        ...(feeds && text.includes('\n') ? ['line ends'] : []),
        ...(end ? ['final line break'] : []),
      ]);
      expect(knownText(given.replace('.', ','), [source])).toBeUndefined();
    }),
  );
});

test('a text that was annotated with a mark, with CRLF or with a last line break is known without them', () => {
  for (const annotated of ['\uFEFFone\ntwo', 'one\r\ntwo', 'one\ntwo\n', '\uFEFFone\r\ntwo\r\n']) {
    expect(knownText('one\ntwo', [sourceOf(annotated)])?.text).toBe(annotated);
  }
});

test('a text is known among several sources, also where some have no digest', () => {
  const [one, other] = [sourceOf('one'), { ...sourceOf('two'), id: sourceId('other') }];
  const bare: Source = { id: sourceId('bare'), title: 'Bare', kind: 'report' };
  expect(knownText('two', [bare, one, other])?.source).toBe(other);
  expect(knownText('two', [bare])).toBeUndefined();
});

test('a file keeps its byte order mark, so that its digest is its own', async () => {
  expect(await readTextFile(as(0xef, 0xbb, 0xbf, 0x61))).toEqual({ ok: true, value: '\uFEFFa', issues: [] });
});

test.each([
  ['another encoding', as(0x63, 0x61, 0x66, 0xe9), 'not-utf-8', /^It is another encoding, or no text at all: save it/],
  ['UTF-16', as(0xff, 0xfe, 0x61, 0x00), 'not-utf-8', /^It is UTF-16: save it as UTF-8/],
  ['binary', as(0x61, 0x00, 0x62), 'not-utf-8', /no text at all/],
  ['nothing', as(0x20, 0x0a), 'empty', undefined],
])('a file of %s is refused', async (_, file, code, hint) => {
  const answer = await readTextFile(file);
  expect(answer.ok).toBe(false);
  expect(answer.issues.map((issue) => issue.code)).toEqual([code]);
  if (hint) expect(answer.issues[0]?.hint).toMatch(hint);
});

test('a file that cannot be read is refused', async () => {
  const broken = new Blob();
  broken.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const answer = await readTextFile(broken);
  expect(answer.issues.map(({ code }) => code)).toEqual(['unreadable']);
});
