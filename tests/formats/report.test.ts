import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/formats/html-report';
import { markdownReport } from '../../src/formats/markdown-report';
import { reportOf } from '../../src/formats/report/blocks';
import type { Dataset } from '../../src/model/dataset';
import { isContested } from '../../src/model/standing';
import { shippedDatasets } from '../support/shipped';
import { lexiconFor } from '../support/vocabulary';
import { named, ofClass, pageTree, textIn } from './html-tree';
import { smallDataset } from './small-dataset';
import { writtenText } from './written';

const [[, harbour]] = shippedDatasets() as readonly [readonly [string, Dataset]];

function blocksOf(dataset: Dataset) {
  return [...reportOf(dataset, lexiconFor(dataset)).blocks].filter((block) => block !== undefined);
}

describe('a report', () => {
  test('tells the small dataset in these words', () => {
    expect(writtenText(markdownReport, smallDataset())).toBe(SMALL);
  });

  test.each(shippedDatasets())(
    'of %s has contested claims first, then each family in the order of the vocabulary',
    (_, dataset) => {
      const lexicon = lexiconFor(dataset);
      const rank = new Map(lexicon.families.map(({ id }, at) => [id, at + 1]));
      const typeOf = new Map(dataset.claims.map(({ id, type }) => [String(id), type]));
      const ranks = blocksOf(dataset).flatMap((block) => {
        if (block.kind !== 'claim') return [];
        const { id, standing } = block.claim;
        return [isContested(standing) ? 0 : rank.get(lexicon.type(typeOf.get(id)!).family)!];
      });
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks).toHaveLength(dataset.claims.length);
    },
  );

  test.each(shippedDatasets())(
    'of %s numbers passages from 1 on, each once, in the order in which they are named',
    (_, dataset) => {
      const blocks = blocksOf(dataset);
      const mentioned = blocks.flatMap((block) =>
        block.kind === 'claim' ? block.claim.voices.flatMap((voice) => voice.passages) : [],
      );
      const listed = blocks.flatMap((block) => (block.kind === 'passage' ? [block.number] : []));
      expect([...new Set(mentioned)]).toEqual(listed);
      expect(listed).toEqual(listed.map((_, at) => at + 1));
    },
  );

  test('never repeats more of a source than the first and last words of a passage', () => {
    const text = writtenText(htmlReport, harbour);
    const longest = harbour.claims.flatMap(({ evidence }) => evidence.flatMap(({ from, to }) => [from, to]));
    expect(Math.max(...longest.map((words) => words.split(/\s+/).length))).toBeLessThanOrEqual(5);
    expect(text).not.toContain('“Not one rifle and one');
  });
});

describe('in HTML', () => {
  const page = pageTree(writtenText(htmlReport, harbour));

  test('has a policy of its own that lets nothing in and no request out', () => {
    const policy = named(page, 'meta')
      .find(({ attributes }) => attributes.has('http-equiv'))!
      .attributes.get('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /);
    expect(named(page, 'script')).toEqual([]);
  });

  test('marks what is denied and nothing else', () => {
    const against = harbour.claims.flatMap(({ responses = [] }) =>
      responses.filter(({ stance }) => stance !== 'supports'),
    );
    expect(ofClass(page, 'marked').map(textIn).toSorted()).toEqual(against.map(({ gist }) => gist).toSorted());
  });
});

const SMALL = String.raw`# Two actors and a rumour

3 actors and 2 claims, read from 1 source. Of the claims, 1 is disputed, 1 rests on unnamed speakers. By sign: 0 against, 1 with, 1 neutral. 1 is dated, in 2019; 1 is not.

- Dataset: small
- Part of: large: 3 of 30 actors, 2 of 20 claims
- Scope: shown
- Filter: Kinds: State
- Filter: two&#10;lines
- Read from: A paper
- Saved: 2024-06-30T10:00:00Z by Actor Atlas 1.0
- View: [https\://example.org/\#view](<https://example.org/#view>)

Claims by section:

- Disputed or denied: 1
- Support and alliance: 1

## Disputed or denied

1 claim that somebody denies or disputes.

- **Orvane is allied with Keldra** (c-2)
  - The Paper says: They stand together.
  - **Keldra denies**: No.
  - ≠ Disputed; When true: undated

## Support and alliance

*One side strengthens, shields or stands with the other.* 1 claim, with; 1 more stands above, disputed or denied.

- **Keldra and Some observers do not support Orvane** (c-1)
  - Some observers say: Keldra gives Orvane nothing. [1, 2]
  - Anonymous; When true: September 2019 (counted from another date); Also: together with Some observers

## Passages

2 passages

1. The Paper, paragraph 2, characters 5 to 9: from “a” to “b”
2. The Paper, paragraph 3, characters 12 to 20: from “a” to “b”

## Sources

1 source

- **A paper**
  - Id: paper; Kind: news; Publisher: The Paper; says 1

## Actors

3 actors, by name

- **Keldra**, State: party to 2 claims, denies or disputes 1
  - Id: keldra
  - Part of: Orvane; Also called: Old \| Keldra
- **Orvane**, State: party to 2 claims
  - Id: orvane
- **Some observers**, Unnamed party: party to 1 claim, says 1
  - Id: observers
`;
