import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimId, sourceId } from '../../src/model/ids';
import { passagesBySource, passagesOf, recordsIn } from '../../src/view/passages';
import { readOn, readSource, selectIn, selectionAt, sourceRead } from '../../src/view/reading-choice';
import { meantBySelection, passagesMeant } from '../../src/view/reading-lit';
import { wordsOfReading } from '../../src/view/reading-words';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { sel } from './any-view';
import { anyWholeView } from './whole-view';

const [dispatch, communique] = [sourceId('dispatch'), sourceId('communique')];
const passages = passagesOf(sel, dispatch);
const sources = [...passagesBySource(sel).keys()];
const anySource = fc.constantFrom(...sources);
const anyReading: fc.Arbitrary<View> = fc
  .tuple(anyWholeView(sel), fc.option(anySource, { nil: undefined }))
  .map(([view, reading]) => ({ ...view, ...(reading && { reading }) }));

test('words that one claim is read from select it, also where its answer is read from the same', () => {
  const alone = passages.filter(({ readings }) => recordsIn(readings).length === 1);
  for (const passage of alone) {
    expect(selectionAt([passage])).toEqual({ kind: 'claim', id: passage.readings[0]!.record.claim.id });
  }
  expect(alone.length).toBeGreaterThan(30);
});

test('several claims of one passage select what they have in common; passages that overlap have to be told apart', () => {
  const [both] = passages.filter(({ start }) => start === 518);
  expect(selectionAt([both!])).toEqual({ kind: 'pair', ends: ['keldra', 'salt-guard'] });
  const overlapping = passages.filter(({ start }) => start === 70);
  expect(overlapping).toHaveLength(2);
  expect(selectionAt(overlapping)).toBeUndefined();
  expect(selectionAt([])).toBeUndefined();
});

test('several claims of just one tie select the tie', () => {
  const [both] = passages.filter(({ start }) => start === 518);
  const [one, other] = both!.readings;
  const { record } = one!;
  const twin = { ...other!, record: { ...record, claim: { ...record.claim, id: claimId('c-twin') } } };
  expect(selectionAt([{ ...both!, readings: [one!, twin] }])?.kind).toBe('tie');
});

test('the reader shows a source in which the selection is read, whenever it is read in any', () => {
  fc.assert(
    fc.property(anyReading, (view) => {
      const source = sourceRead(sel, view)!;
      const isMeant = meantBySelection(sel, view.selection);
      const meant = isMeant ? passagesMeant(sel, isMeant) : new Map();
      expect(sources).toContain(source);
      if (meant.size > 0) expect([...meant.keys()]).toContain(source);
      else expect(source).toBe(view.reading ?? sel.dataset.sources[0]!.id);
    }),
  );
});

test('a source that is chosen is shown, and the selection stays as long as it is read there', () => {
  fc.assert(
    fc.property(anyReading, anySource, (view, source) => {
      const chosen = readSource(view, sel, source);
      expect(sourceRead(sel, chosen)).toBe(source);
      const isMeant = meantBySelection(sel, view.selection);
      const meant = isMeant ? passagesMeant(sel, isMeant) : new Map();
      const stays = meant.size === 0 || meant.has(source);
      expect(chosen.selection).toEqual(stays ? view.selection : { kind: 'nothing' });
    }),
  );
});

test('what is selected in a source leaves the reader with that source', () => {
  fc.assert(
    fc.property(anyReading, anySource, fc.nat(), (view, source, at) => {
      const read = passagesOf(sel, source);
      const selection = selectionAt([read[at % read.length]!])!;
      const next = selectIn(view, sel, source, selection);
      expect([sourceRead(sel, next), next.selection]).toEqual([source, selection]);
    }),
  );
});

test('what a link brings back of the reader is told only while it is open', () => {
  expect(wordsOfReading(sel, DEFAULT_VIEW)).toEqual([]);
  expect(wordsOfReading(sel, readOn(DEFAULT_VIEW, communique))).toEqual([
    `Beside it: the Reader, with ${sel.nameOf(communique)}`,
  ]);
});
