import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { READ_FORMATS } from '../../src/formats/formats';
import { openAny } from '../../src/sources/open-any';
import { fuzzFiles } from '../support/fuzz-files';
import { readInput } from '../support/read-file';

const opened = (name: string, content: string | Uint8Array) => openAny(readInput(name, content), readInput(name, ''));

async function refusalOf(name: string, content: string | Uint8Array) {
  const answer = await opened(name, content);
  if (answer.ok !== false) return 'opened';
  const [issue, another] = answer.issues;
  return another ? 'several' : { code: issue?.code, message: issue?.message, hint: issue?.hint };
}

const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('a file of a program that is not read says what it is and what to do', () => {
  test.each([
    ['graph.png', hex('89504e470d0a1a0a0000000d49484452'), 'a picture (PNG)'],
    ['photo', hex('ffd8ffe000104a464946'), 'a picture (JPEG)'],
    ['claims.csv', hex('89504e470d0a1a0a2c0a2c0a2c0a'), 'a picture (PNG)'],
    ['report.pdf', '%PDF-1.7\n1 0 obj\n', 'a document (PDF)'],
    ['old.xls', hex('d0cf11e0a1b11ae100000000'), 'a document or workbook of an older office program'],
    ['data.db', 'SQLite format 3\0', 'a database (SQLite)'],
    ['a.7z', hex('377abcaf271c0004'), 'an archive (7z)'],
    [
      'a.docx',
      zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'word/document.xml': strToU8('<d/>') }),
      'a document (DOCX)',
    ],
    [
      'a.xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'xl/workbook.xml': strToU8('<w/>') }),
      'a workbook (XLSX)',
    ],
    [
      'a.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<o/>') }),
      'a workbook (ODS)',
    ],
  ])('%s', async (name, content, is) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    for (const file of [bytes, gzipSync(bytes)]) {
      const refusal = await refusalOf(name, file);
      expect(refusal).toMatchObject({
        code: 'unknown-format',
        message: expect.stringContaining(`The file is ${is}: it `),
      });
      expect(refusal).toMatchObject({
        hint: expect.stringMatching(/^\S.+\. Read are Actor Atlas JSON, .+ packed as \.gz or \.zip\.$/),
      });
    }
  });

  test('and no file that a format reads is taken for one', async () => {
    for (const { name, bytes } of fuzzFiles())
      expect(await refusalOf(name, bytes), name).not.toMatchObject({ code: 'unknown-format' });
  });
});

describe('content of no known format is told by what it seems to be', () => {
  test.each([
    ['{"rows":[{"nodes":[1]}],"of":2}', 'it is JSON with “rows” and “of”'],
    ['[1,2]', 'it begins like JSON, but with no object that has keys'],
    ['<note>hello</note>', 'it is XML whose root is <note>'],
    ['<!doctype html>\n<html lang="en"></html>', 'it is a web page'],
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'it is a picture (SVG)'],
    ['Dear Sir,\n\nthis is no table.\n', 'it is text without cells and without the marks of a graph'],
    ['\0\u0001\u0002', 'its bytes are no text'],
  ])('%j', async (text, seems) => {
    const message = `The content of the file is of no format that is known here: ${seems}.`;
    expect(await refusalOf('file', text)).toMatchObject({ code: 'unknown-format', message });
  });

  test('and by what its name says', async () => {
    expect(await refusalOf('a.gexf', '<note>hello</note>')).toMatchObject({
      hint: expect.stringMatching(/^By its name it would be GEXF, but it does not begin like one\. Read are /),
    });
  });
});

test.each([['{"title":"Sel","actors":[],"claims":[]}'], ['{"claims":[],"actors":[],"madeBy":"a script of ours"}']])(
  '%s is told that it lacks the name of the format',
  async (text) => {
    const message = 'This document does not say that it is an Actor Atlas dataset: it has no “format”.';
    const hint = 'Where it is one, its first keys are "format": "actor-atlas/dataset", "version": 1, "id" and "title".';
    expect(await refusalOf('sel.json', text)).toEqual({ code: 'not-a-dataset', message, hint });
  },
);

test('an empty file is told to be one', async () => {
  expect(await refusalOf('a.json', ' \n')).toMatchObject({ code: 'empty' });
});

test('every format that is read is named to whoever brings a stranger', async () => {
  const refusal = await refusalOf('file', '{}');
  for (const { label } of READ_FORMATS) expect(refusal).toMatchObject({ hint: expect.stringContaining(label) });
});
