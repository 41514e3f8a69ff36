import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cx2 } from '../../../src/formats/cx2';
import { cytoscapeJson } from '../../../src/formats/cytoscape-json';
import { datasetJson } from '../../../src/formats/dataset-json';
import { graphologyJson } from '../../../src/formats/graphology-json';
import { Unreadable } from '../../../src/formats/problems';
import type { Issue } from '../../../src/model/issue';
import { readDataset } from '../../../src/model/read';
import { HOSTILE } from '../../support/hostile-text';
import { readBy } from '../../support/read-file';
import { runs } from '../../support/runs';
import { standardVocabulary } from '../../support/vocabulary';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

const CX2 = JSON.stringify([
  { CXVersion: '2.0' },
  { attributeDeclarations: [{ nodes: { name: { a: 'n' } }, edges: { interaction: { v: 'knows' } } }] },
  { nodes: [{ id: 1, v: { n: 'Anna' } }, { id: 2 }] },
  { edges: [{ id: 7, s: 1, t: 2 }] },
  { status: [{ success: true }] },
]);

const FILES = [
  ['dataset', datasetJson, writtenText(datasetJson, smallDataset())],
  ['cytoscape', cytoscapeJson, writtenText(cytoscapeJson, smallDataset())],
  ['graphology', graphologyJson, writtenText(graphologyJson, smallDataset())],
  ['cx2', cx2, CX2],
] as const;

/** What can stand in place of a value of JSON. */
const value = fc.oneof(
  fc.constantFrom('null', '{}', '[]', 'true', '-1', '1e999', '""', '[[]]', '{"__proto__":{"x":1}}'),
  fc.constantFrom(...HOSTILE).map((text) => JSON.stringify(text)),
);

/** A text with a value of JSON in it replaced, or a piece of it cut out or doubled. */
function mutated(text: string): fc.Arbitrary<string> {
  const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+|true|false/g)].filter(([, isKey]) => !isKey);
  const replaced = fc
    .tuple(fc.constantFrom(...values), value)
    .map(([{ 0: old, index }, other]) => text.slice(0, index) + other + text.slice(index + old.length));
  const place = fc.nat({ max: text.length });
  const spoilt = fc
    .tuple(place, fc.nat({ max: 40 }), fc.boolean())
    .map(
      ([at, length, isDoubled]) =>
        text.slice(0, at + (isDoubled ? length : 0)) + text.slice(isDoubled ? at : at + length),
    );
  return fc.oneof({ weight: 3, arbitrary: replaced }, { weight: 1, arbitrary: spoilt });
}

function hasReason(issues: readonly Issue[]): boolean {
  return issues.some(({ severity, place }) => severity === 'error' && place !== '');
}

test.each(FILES)(
  'a spoilt %s file is a dataset that makes sense, or is refused with a reason and its place',
  async (_, format, text) => {
    await fc.assert(
      fc.asyncProperty(mutated(text), async (spoilt) => {
        const answer = await readBy(format, 'file.json', spoilt).catch((error: unknown) => {
          if (error instanceof Unreadable) return error;
          throw error;
        });
        expect(Object.keys(Object.prototype)).toEqual([]);
        if (!('ok' in answer)) expect(answer.place).toBeTruthy();
        else if (answer.ok === true)
          expect(readDataset(structuredClone(answer.value), standardVocabulary)).toMatchObject({ ok: true });
        else expect(answer).toMatchObject({ ok: false, issues: expect.toSatisfy(hasReason) });
      }),
      runs(100),
    );
  },
);
