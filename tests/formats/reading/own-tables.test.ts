import { expect, test } from 'vitest';
import { newFindings } from '../../../src/formats/reading/findings';
import { datasetOfTables } from '../../../src/formats/reading/own-tables';
import { readInput } from '../../support/read-file';

const ACTORS = 'actor,label,actor_kind\na,Ann,state\nb,Bea,state\n';
const CLAIMS = 'claim,subject,relation,object,gist,mode,speaker\nc,a,fights,b,Ann fights Bea,asserted,a\n';

function read(files: Readonly<Record<string, string>>) {
  const findings = newFindings();
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const dataset = datasetOfTables(new Map(bytes), readInput('tables.zip', ''), findings);
  return {
    counts: [dataset?.actors.length, dataset?.claims.length],
    title: dataset?.title,
    said: findings.listed().map(({ code, place }) => `${code} at ${place}`),
  };
}

test('tables that are none of ours, or a second time the same, are left out with a word', () => {
  const files = { 'actors.csv': ACTORS, 'claims.csv': CLAIMS, 'towns.csv': 'town\nSel\n', 'old/claims.csv': CLAIMS };
  expect(read(files).counts).toEqual([2, 1]);
  expect(read(files).said).toEqual(['table-unknown at towns.csv', 'table-twice at claims.csv']);
});

test('the folder that they lie in may be called anything', () => {
  expect(read({ 'readme/actors.csv': ACTORS, 'readme/claims.csv': CLAIMS, 'README.csv': 'a,b\n' })).toEqual({
    counts: [2, 1],
    title: 'tables',
    said: expect.not.arrayContaining(['table-unknown at README.csv']),
  });
});

test('answers and passages of a claim that is not there are left out with a word', () => {
  const files = {
    'actors.csv': ACTORS,
    'claims.csv': CLAIMS,
    'responses.csv': 'claim,response,stance,by,gist\nc,1,denies,b,No.\nx,1,denies,b,No.\n',
    'evidence.csv': 'claim,response,source,paragraph,start,end\nx,,s,1,0,5\n',
  };
  expect(read(files).said).toEqual(['dangling at responses.csv, line 3', 'dangling at evidence.csv, line 2']);
});

test.each(['{', '{"dataset":null}', '{"dataset":["title"]}', '[]', '{"title":"T"}'])(
  'a text beside the tables that does not say what they are of is left out with a word: %s',
  (metadata) => {
    const { title, said } = read({ 'actors.csv': ACTORS, 'claims.csv': CLAIMS, 'metadata.json': metadata });
    expect([title, said]).toEqual(['tables', ['bad-metadata at metadata.json']]);
  },
);
