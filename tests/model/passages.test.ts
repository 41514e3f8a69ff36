import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { sourceId } from '../../src/model/ids';
import { passageIssues } from '../../src/model/passages';
import { readDataset } from '../../src/model/read';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { passage, response, smallDocument } from './small-dataset';

const report = sourceId('report');
const TEXT = 'Heading\nThe guard came to the gate. One two three four five six seven eight nine.';
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const guardAtGate = { paragraph: 2, start: 8, end: 34, from: 'The guard', to: 'the gate' };

function dataset(
  evidence: readonly Parameters<typeof passage>[0][],
  changes: Parameters<typeof smallDocument>[0] = {},
): Dataset {
  const document = smallDocument({
    source: { text: { sha256: sha256(TEXT), length: TEXT.length } },
    claim: { evidence: evidence.map((parts) => passage(parts)) },
    ...changes,
  });
  const answer = readDataset(document, standardVocabulary);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

function issuesIn(data: Dataset, text = TEXT) {
  return passageIssues(data, { source: report, text, sha256: sha256(text) }).map(
    ({ code, place }) => `${code} ${place}`,
  );
}

describe('passageIssues', () => {
  test('finds nothing where each passage stands where it says', () => {
    expect(issuesIn(dataset([guardAtGate]))).toEqual([]);
  });

  test.each([
    ['begins with other words', { from: 'A guard' }, ['bad-passage claims[0].evidence[0].from']],
    ['ends with other words', { to: 'the gates' }, ['bad-passage claims[0].evidence[0].to']],
    ['stands in another paragraph', { paragraph: 1 }, ['bad-passage claims[0].evidence[0].paragraph']],
    [
      'is shifted by one character',
      { start: 9, end: 35 },
      ['bad-passage claims[0].evidence[0].from', 'bad-passage claims[0].evidence[0].to'],
    ],
    [
      'is quoted nearly whole',
      { start: 36, end: 80, from: 'One two three four five', to: 'six seven eight nine' },
      ['long-quote claims[0].evidence[0]'],
    ],
  ])('tells when a passage %s', (_, changes, issues) => {
    expect(issuesIn(dataset([{ ...guardAtGate, ...changes }]))).toEqual(issues);
  });

  test('counts a passage over several paragraphs to the one it begins in', () => {
    const over = { start: 0, end: 34, from: 'Heading', to: 'the gate' };
    expect(issuesIn(dataset([{ ...over, paragraph: 1 }]))).toEqual([]);
    expect(issuesIn(dataset([{ ...over, paragraph: 2 }]))).toEqual(['bad-passage claims[0].evidence[0].paragraph']);
  });

  test('looks at the evidence of responses too', () => {
    const claim = {
      evidence: [],
      responses: [response({ evidence: [passage({ ...guardAtGate, from: 'No guard' })] })],
    };
    expect(issuesIn(dataset([], { claim }))).toEqual(['bad-passage claims[0].responses[0].evidence[0].from']);
  });

  test('leaves the evidence of other sources alone', () => {
    const sources = [
      { id: 'report', title: 'A report', kind: 'report' },
      { id: 'other', title: 'Another', kind: 'report' },
    ];
    expect(issuesIn(dataset([], { sources, claim: { evidence: [passage({ source: 'other' })] } }))).toEqual([]);
  });

  test('refuses a text of another digest whole', () => {
    expect(issuesIn(dataset([guardAtGate]), `${TEXT} `)).toEqual(['other-text sources[0].text.sha256']);
  });
});

/** Where the texts of sources are, for a copy of the repository that has them. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'harbour-of-sel': { dispatch: 'harbour-of-sel/source.txt', communique: 'harbour-of-sel/source-2.txt' },
  'pakistan-ttp-2024': { alwaght: '../../shared/sources/alwaght-article.txt' },
};
const OURS = new Set(['harbour-of-sel']);

const texts = shippedDatasets().flatMap(([name, data]) =>
  data.sources.map(({ id }) => {
    const place = PLACES[name]?.[id];
    return { name, source: id, data, url: place && new URL(`../../graph-data/${place}`, import.meta.url) };
  }),
);
const isAtHand = ({ url }: (typeof texts)[number]) => url !== undefined && existsSync(url);

// The texts of articles are not part of the repository: a copy that has none leaves these out, by name.
test.for(texts)('each passage of $name stands in $source where the dataset says', (text, { skip }) => {
  if (!text.url || !isAtHand(text)) return skip('its text is not at hand');
  const words = readFileSync(text.url, 'utf8');
  expect(passageIssues(text.data, { source: text.source, text: words, sha256: sha256(words) })).toEqual([]);
});

test('the texts that ship are at hand, each with its length and digest', () => {
  const ours = texts.filter(({ name }) => OURS.has(name));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((text) => !isAtHand(text))).toEqual([]);
  expect(ours.filter(({ data, source }) => !data.sources.find(({ id }) => id === source)?.text)).toEqual([]);
});
