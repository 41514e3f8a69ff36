import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noBits } from '../../src/lib/bits';
import { actorId, claimId, typeId } from '../../src/model/ids';
import { between, detailOf, hasDetail, mainTieRef } from '../../src/view/detail';
import { bundlesOf } from '../../src/view/pair-bundles';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { allTies, tieAmong, tieKey, tiesBetween } from '../../src/view/ties';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { toldTie } from './told';
import { anyWholeView } from './whole-view';

test('a card is about what is selected', () => {
  fc.assert(
    fc.property(anyWholeView(sel), (view) => {
      const { kind } = view.selection;
      const detail = detailOf(sel, view);
      expect(detail.kind === 'actor' ? 'actors' : detail.kind).toBe(kind);
      expect(hasDetail(view)).toBe(kind !== 'nothing' || view.focus.kind === 'path');
    }),
  );
});

test('a selected claim stands in its tie, among shown claims when it is shown itself', () => {
  fc.assert(
    fc.property(anyWholeView(sel), fc.constantFrom(...sel.claims.records), (view, record) => {
      const detail = detailOf(sel, { ...view, selection: { kind: 'claim', id: record.claim.id } });
      if (detail.kind !== 'claim') throw new Error('no claim');
      expect(detail.tie.records[detail.at]).toBe(record);
      const { records } = shownOf(sel, view).claims;
      if (records.includes(record)) expect(detail.tie.records.filter((one) => !records.includes(one))).toEqual([]);
    }),
  );
});

test('what the dataset does not know is nothing', () => {
  const [a, b] = [actorId('nobody'), actorId('keldra')];
  const tie = { type: typeId('attacks'), subject: a, object: b, negated: false };
  for (const selection of [
    { kind: 'actors', ids: [a] },
    { kind: 'claim', id: claimId('c-none') },
    { kind: 'tie', tie },
  ] as const) {
    expect(detailOf(sel, { ...DEFAULT_VIEW, selection })).toEqual({ kind: 'nothing' });
  }
});

test('a tie is found by its reference among any claims as it is among all', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const { bits, records } = atlas.claims;
      for (const tie of allTies(atlas, bits)) {
        const found = tieAmong(atlas, bits, tie.ref);
        expect(found && toldTie(found)).toEqual(toldTie(tie));
      }
      for (const record of records) {
        expect(tieAmong(atlas, bits, mainTieRef(record))?.records).toContain(record);
        expect(tieAmong(atlas, noBits(atlas.size), mainTieRef(record))).toBeUndefined();
      }
    }),
  );
});

test('the ties between two actors are those that join them, whichever is named first', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const { actors } = atlas.dataset;
      const { bits, records } = atlas.claims;
      const [a, b] = [actors[0]!.id, actors.at(-1)!.id];
      const joined = (from: string, to: string) => (from === a && to === b) || (from === b && to === a);
      const ties = tiesBetween(atlas, bits, a, b);
      expect(new Set(ties.map(({ key }) => key))).toEqual(
        new Set(
          allTies(atlas, bits)
            .filter(({ subject, object }) => joined(subject, object))
            .map(({ ref }) => tieKey(ref)),
        ),
      );
      expect(new Set(ties.flatMap((tie) => tie.records))).toEqual(
        new Set(records.filter(({ lines }) => lines.some(([from, to]) => joined(from, to)))),
      );
      expect(tiesBetween(atlas, bits, b, a).map(toldTie)).toEqual(ties.map(toldTie));
    }),
  );
});

test('between two actors every claim is either shown or left out', () => {
  const ends = [actorId('keldra'), actorId('salt-guard')] as const;
  const all = new Set(tiesBetween(sel, sel.claims.bits, ...ends).flatMap((tie) => tie.records));
  fc.assert(
    fc.property(anyWholeView(sel), (view) => {
      const { ties, left } = between(sel, view, ends);
      const shown = ties.flatMap((tie) => tie.records);
      expect(new Set([...shown, ...left])).toEqual(all);
      expect(left.records.filter((record) => shown.includes(record))).toEqual([]);
    }),
  );
});

test('the ties of a pair are bundled by way and sign, each once, disputed ones first', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const ties = allTies(atlas, atlas.claims.bits);
      const bundles = bundlesOf(ties);
      expect(new Set(bundles.flatMap((bundle) => bundle.ties))).toEqual(new Set(ties));
      for (const bundle of bundles) {
        const alike = bundle.ties.every(
          ({ subject, object, sign, relation }) =>
            subject === bundle.from &&
            object === bundle.to &&
            sign === bundle.sign &&
            relation.symmetric !== bundle.directed,
        );
        expect(alike).toBe(true);
      }
    }),
  );
});

test('the disputed bundle of a pair is read first', () => {
  const keldra = tiesBetween(sel, sel.claims.bits, actorId('keldra'), actorId('salt-guard'));
  expect(
    bundlesOf(keldra).map(({ directed, sign, standing, ties }) => [
      directed,
      sign,
      standing,
      ties.map(({ ref }) => ref.type),
    ]),
  ).toEqual([
    [true, 1, 'disputed', ['supports', 'shelters']],
    [false, -1, 'undisputed', ['in-tension-with']],
  ]);
});
