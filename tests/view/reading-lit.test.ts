import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, claimId } from '../../src/model/ids';
import { drawnOf } from '../../src/view/drawing';
import { litByClaims } from '../../src/view/lit-claims';
import { passagesBySource, type Reading } from '../../src/view/passages';
import { litInWords, meantByGlance, meantBySelection, passagesMeant } from '../../src/view/reading-lit';
import { sceneOf } from '../../src/view/scene';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type Selection } from '../../src/view/state';
import { allTies } from '../../src/view/ties';
import { anyView, sel } from './any-view';

const readings = [...passagesBySource(sel).values()].flat().flatMap((passage) => passage.readings);
const ties = allTies(sel, sel.claims.bits);
const room = { actors: 1000, strands: 1000 };

/** The claims of which something is meant. */
function claimsMeant(isMeant: ((reading: Reading) => boolean) | undefined) {
  return new Set(readings.filter((reading) => isMeant?.(reading)).map(({ record }) => record.claim.id));
}

test('a selected claim, tie or pair is about its own claims, shown or not', () => {
  for (const { claim } of sel.claims.records) {
    expect(claimsMeant(meantBySelection(sel, { kind: 'claim', id: claim.id }))).toEqual(new Set([claim.id]));
  }
  for (const { ref, records, subject, object } of ties) {
    const own = new Set(records.map(({ claim }) => claim.id));
    expect(claimsMeant(meantBySelection(sel, { kind: 'tie', tie: ref }))).toEqual(own);
    const isPair = (ends: readonly string[]) => ends.includes(subject) && ends.includes(object);
    const between = sel.claims.records.filter(({ lines }) => lines.some(isPair)).map(({ claim }) => claim.id);
    const pair: Selection = { kind: 'pair', ends: [subject, object] };
    if (subject !== object) expect(claimsMeant(meantBySelection(sel, pair))).toEqual(new Set(between));
  }
});

test('actors are about what they are party to; who is party to nothing, about what he says and answers', () => {
  const actor = (id: string) => claimsMeant(meantBySelection(sel, { kind: 'actors', ids: [actorId(id)] }));
  const party = sel.claims.records.filter(({ parties }) => parties.includes(actorId('keldra')));
  expect(actor('keldra')).toEqual(new Set(party.map(({ claim }) => claim.id)));
  const parties = new Set(sel.claims.records.flatMap((record) => record.parties));
  const voices = sel.dataset.actors.map(({ id }) => id).filter((id) => !parties.has(id));
  const heard = voices.map((id) => [id, claimsMeant(meantBySelection(sel, { kind: 'actors', ids: [id] }))] as const);
  for (const [id, meant] of heard) {
    const own = sel.claims.records.filter(
      ({ claim }) => claim.by === id || claim.responses?.some(({ by }) => by === id),
    );
    expect(meant).toEqual(new Set(own.map(({ claim }) => claim.id)));
  }
  expect(heard.some(([, meant]) => meant.size > 0)).toBe(true);
});

test('nothing is meant by nothing', () => {
  expect(meantBySelection(sel, { kind: 'nothing' })).toBeUndefined();
  expect(meantBySelection(sel, { kind: 'claim', id: claimId('c-none') })).toBeUndefined();
  expect(meantByGlance(sel, DEFAULT_VIEW, { kind: 'nothing' })).toBeUndefined();
  expect(claimsMeant(meantByGlance(sel, DEFAULT_VIEW, { kind: 'strand', key: 'no such line' }))).toEqual(new Set());
});

test('a glance at a line means the claims in it, and a glance at those claims lights that line', () => {
  fc.assert(
    fc.property(anyView(sel), fc.option(fc.constantFrom(...ties), { nil: undefined }), (view, fanned) => {
      const ends = fanned && ([fanned.subject, fanned.object] as const);
      const shown = shownOf(sel, view);
      const scene = sceneOf(sel, shown, drawnOf(sel, view, room), ends);
      for (const { key, ties: within, from, to } of scene.strands) {
        const ids = new Set(within.flatMap(({ records }) => records.map(({ claim }) => claim.id)));
        expect(claimsMeant(meantByGlance(sel, view, { kind: 'strand', key }))).toEqual(ids);
        const lit = litByClaims(sel, [...ids], scene);
        expect([...(lit?.strands ?? [])]).toContain(key);
        expect([...(lit?.actors ?? [])]).toEqual(expect.arrayContaining([from, to]));
      }
    }),
    { numRuns: 40 },
  );
});

test('claims that are not drawn light nothing', () => {
  const view = { ...DEFAULT_VIEW, only: [] };
  const scene = sceneOf(sel, shownOf(sel, view), drawnOf(sel, view, room), undefined);
  expect(litByClaims(sel, [claimId('c-004')], scene)).toBeUndefined();
  expect(meantByGlance(sel, view, { kind: 'claims', ids: [claimId('c-004')] })).toBeDefined();
});

test('what is lit is told by its paragraphs, in every source where something is', () => {
  const isMeant = meantBySelection(sel, { kind: 'claim', id: claimId('c-004') })!;
  const lit = passagesMeant(sel, isMeant);
  expect([...lit].map(([source, passages]) => [source, litInWords(passages)])).toEqual([
    ['dispatch', '2 passages lit, in paragraphs 3 and 4.'],
  ]);
  expect(litInWords([])).toBe('No passage of this source is lit.');
});
