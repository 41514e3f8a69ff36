import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaid } from '../../src/formats/mermaid';
import { mermaidText } from '../../src/formats/mermaid-text';
import { atOnce } from '../../src/lib/slices';
import type { Dataset } from '../../src/model/dataset';
import { actorId, claimId } from '../../src/model/ids';
import { anyText } from '../support/hostile-text';
import { runs } from '../support/runs';
import { lexiconFor, standardVocabulary } from '../support/vocabulary';
import { smallDataset } from './small-dataset';
import { writtenText } from './written';

test('a small graph is a flowchart with every actor and tie, and marks what is denied', () => {
  expect(writtenText(mermaid, smallDataset())).toBe(`flowchart LR
  %% title · Two actors and a rumour
  %% source · A paper
  %% filter · Kinds#58; State
  %% filter · two lines
  %% shown · 3 actors, 2 ties, 2 claims
  %% left out · 0 actors, 0 ties, 0 claims
  n1["Keldra"]
  n2(("Some observers"))
  n3["Orvane"]
  n1 -.->|"does not support"| n3
  n3 -.-|"≠ allied with"| n1
  linkStyle 0 stroke:#7A828B
  linkStyle 1 stroke:#00628A
`);
});

/** Actors in a row, each tied to the next by as many claims as its place in the row. */
function row(length: number): Dataset {
  const { actors, claims, ...small } = smallDataset();
  const [{ id: _, partOf: __, ...actor } = actors[0]!] = actors;
  const [claim] = claims;
  return {
    ...small,
    actors: Array.from({ length }, (_, at) => ({ ...actor, id: actorId(`a${at}`), label: `A${at}` })),
    claims: Array.from({ length: length - 1 }, (_, at) =>
      Array.from({ length: at + 1 }, (_, time) => ({
        ...claim!,
        id: claimId(`c${at}-${time}`),
        subject: actorId(`a${at}`),
        object: actorId(`a${at + 1}`),
        also: [],
      })),
    ).flat(),
  };
}

test('of a larger graph the strongest ties are shown, and what is left out is counted', () => {
  const dataset = row(101);
  const text = writtenText(mermaid, dataset);
  expect(text).toContain('%% shown · 80 actors, 79 ties, 4819 claims\n');
  expect(text).toContain('%% left out · 21 actors, 21 ties, 231 claims\n');
  expect(text).toContain('×100');
  expect(text).not.toContain('"A3"');
  expect(atOnce(mermaid.losses(dataset, lexiconFor(dataset))).map(({ count }) => count)).toEqual([
    21, 231, 21, 4819, 80,
  ]);
});

test('no text can be read as syntax, a directive or markup', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.constantFrom('%%{init: {}}%%', 'end', '`md`', '"]; click n1 "x"', 'a --> b')),
      (text) => {
        expect(mermaidText(text)).toMatch(/^(?:[\p{L}\p{M}\p{N} .,’“”–…≠×−·]|#\d+;)+$/u);
      },
    ),
    runs(100),
  );
});

test('how many claims a tie holds is told even where its name is long or has nothing to read', () => {
  const named = (name: string) => {
    const types = standardVocabulary.types.map((type) => ({ ...type, label: name, negative: name }));
    return writtenText(mermaid, { ...row(3), vocabulary: { ...standardVocabulary, types } });
  };
  expect(named('\u0000')).toContain('|"… ×2"|');
  expect(named('x'.repeat(200))).toContain(`|"${'x'.repeat(79)}… ×2"|`);
});
