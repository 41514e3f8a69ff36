import { expect, test, vi } from 'vitest';
import { readXml } from '../../../src/formats/reading/xml-events';
import { inPieces } from '../../support/pieces';

const LIMIT = vi.hoisted(() => 200_000);

vi.mock('../../../src/formats/reading/limits', async (actual) => {
  const limits = await actual<typeof import('../../../src/formats/reading/limits')>();
  return { ...limits, READ_LIMITS: { ...limits.READ_LIMITS, text: LIMIT } };
});

const read = (text: string) => () => readXml(inPieces(text), () => ({ end: () => {} }));

test.each([
  ['an attribute', (text: string) => `<a b="${text}"/>`],
  ['a text', (text: string) => `<a><b/>${text}</a>`],
  ['a text in pieces', (text: string) => `<a>${text.slice(0, -2)}<b/>${text.slice(-2)}</a>`],
  ['a text made of CDATA', (text: string) => `<a><![CDATA[${text.slice(2)}]]><b/><![CDATA[${text.slice(0, 9)}]]></a>`],
])('%s may be so long, and no longer', (_, around) => {
  expect(read(around('x'.repeat(LIMIT - 10)))).not.toThrow();
  expect(read(around('x'.repeat(LIMIT + 1)))).toThrow('The file is too large to read: a text is longer');
});

test.each([
  ['an attribute', '<a b="'],
  ['a tag', '<a'],
  ['a comment', '<a><!--'],
  ['a CDATA section', '<a><![CDATA['],
  ['an entity', '<a>&'],
  ['an instruction', '<a><?b '],
  ['a DOCTYPE', '<!DOCTYPE a ['],
])('%s that never ends is refused before it is read whole', (_, start) => {
  expect(read(start + 'x'.repeat(LIMIT * 3))).toThrow('The file is too large to read: a text is longer');
});
