import type { Dataset } from '../../src/model/dataset';
import { parseDataset } from '../../src/model/read';
import { standardVocabulary } from '../support/vocabulary';

const SMALL = {
  format: 'actor-atlas/dataset',
  version: 1,
  id: 'small',
  title: 'Two actors and a rumour',
  derivedFrom: {
    dataset: 'large',
    scope: 'shown',
    filters: ['Kinds: State', 'two\nlines'],
    actors: { exported: 3, of: 30 },
    claims: { exported: 2, of: 20 },
    sources: ['A paper'],
    at: '2024-06-30T10:00:00Z',
    by: 'Actor Atlas 1.0',
    view: 'https://example.org/#view',
  },
  sources: [{ id: 'paper', title: 'A paper', kind: 'news', publisher: 'The Paper' }],
  actors: [
    { id: 'keldra', label: 'Keldra', kind: 'state', aliases: ['Old | Keldra'], partOf: 'orvane' },
    { id: 'observers', label: 'Some observers', kind: 'collective' },
    { id: 'orvane', label: 'Orvane', kind: 'state' },
  ],
  claims: [
    {
      id: 'c-1',
      type: 'supports',
      subject: 'keldra',
      object: 'orvane',
      also: [{ role: 'with', actor: 'observers' }],
      negated: true,
      gist: 'Keldra gives Orvane nothing.',
      time: { edtf: '2019-09', basis: 'relative' },
      by: 'observers',
      mode: 'claimed',
      evidence: [
        { source: 'paper', paragraph: 2, start: 5, end: 9, from: 'a', to: 'b' },
        { source: 'paper', paragraph: 3, start: 12, end: 20, from: 'a', to: 'b' },
      ],
    },
    {
      id: 'c-2',
      type: 'allied-with',
      subject: 'orvane',
      object: 'keldra',
      gist: 'They stand together.',
      by: 'paper',
      mode: 'asserted',
      responses: [{ by: 'keldra', stance: 'denies', gist: 'No.', evidence: [] }],
      evidence: [],
    },
  ],
};

/** An extract small enough to write every one of its attributes down by hand. */
export function smallDataset(): Dataset {
  const read = parseDataset(JSON.stringify(SMALL), standardVocabulary);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
