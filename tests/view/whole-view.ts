import fc from 'fast-check';
import type { Atlas } from '../../src/graph/atlas';
import { BALANCE_RULES } from '../../src/graph/balance';
import { LAYOUTS } from '../../src/graph/layouts/layout';
import type { ActorId } from '../../src/model/ids';
import type { Lexicon } from '../../src/model/lexicon';
import { STANDINGS } from '../../src/model/standing';
import type { BalanceView } from '../../src/view/balance-state';
import { alongWay, type Way } from '../../src/view/paths-way';
import { RANKINGS } from '../../src/view/ranking-id';
import { type Drawing, type Focus, PANES, type Pin, type Selection, type View } from '../../src/view/state';
import type { Story } from '../../src/view/story-state';
import { pairOf } from '../../src/view/strands';
import { allTies } from '../../src/view/ties';
import { anyComparing } from './any-comparing';
import { anyTable } from './any-table';
import { anyView } from './any-view';

/** A view of an atlas with anything in it: filters, hidden actors, focus, selection, drawing, layout and pins. */
export function anyWholeView(atlas: Atlas): fc.Arbitrary<View> {
  const ids = atlas.dataset.actors.map(({ id }) => id);
  return fc
    .tuple(
      anyView(atlas),
      anyFocus(atlas, ids),
      anySelection(atlas, ids),
      anyDrawing(atlas),
      fc.constantFrom(...LAYOUTS),
      anyPins(ids),
      fc.record({
        disputesBy: fc.constantFrom('proposition', 'pair'),
        pane: fc.constantFrom(...PANES),
        story: anyStory,
        balance: anyBalance,
      }),
      anyComparing(atlas),
      anyTable,
    )
    .map(([view, focus, selection, drawing, layout, pins, rest, comparing, table]) => ({
      ...view,
      focus,
      selection,
      drawing,
      layout,
      pins,
      ...rest,
      ...comparing,
      ...table,
    }));
}

const anyBalance: fc.Arbitrary<BalanceView> = fc.record(
  { rule: fc.constantFrom(...BALANCE_RULES), asOf: fc.integer({ min: -300_000, max: 30_000 }) },
  { requiredKeys: ['rule'] },
);

/** Kept views with titles that links could trip over. */
const anyStory: fc.Arbitrary<Story> = fc
  .array(
    fc.record({
      title: linkedText().filter((title) => title !== ''),
      note: linkedText(),
      link: fc.constantFrom('', 'types=attacks', 'a=b,c~d!e'),
    }),
    {
      maxLength: 3,
    },
  )
  .chain((views) =>
    fc.option(fc.nat({ max: Math.max(0, views.length - 1) }), { nil: undefined }).map((at) => ({
      views,
      ...(at !== undefined && views.length > 0 && { at }),
    })),
  );

function linkedText(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('', 'Two accounts', 'a~b!c,d', '%21', '\ud800'), fc.string({ unit: 'grapheme' }));
}

/** Any choice of what is drawn: how many, by what, and who is expanded by which ties. */
function anyDrawing({ dataset, lexicon }: Atlas): fc.Arbitrary<Drawing> {
  const count = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 1000 }));
  const expansion = fc.record(
    {
      id: fc.constantFrom(...dataset.actors.map(({ id }) => id)),
      limit: count,
      type: fc.constantFrom(...lexicon.types.map(({ id }) => id)),
    },
    { requiredKeys: ['id', 'limit'] },
  );
  const expanded = fc.uniqueArray(expansion, {
    maxLength: 3,
    selector: ({ id, type }) => JSON.stringify([id, type ?? null]),
  });
  return fc.record(
    { actors: count, ranking: fc.constantFrom(...RANKINGS), expanded },
    { requiredKeys: ['ranking', 'expanded'] },
  );
}

/** Any focus on some actors. */
function anyFocus({ lexicon }: Atlas, ids: readonly ActorId[]): fc.Arbitrary<Focus> {
  const nothing: fc.Arbitrary<Focus> = fc.constant({ kind: 'nothing' });
  if (ids.length === 0) return nothing;
  const around: fc.Arbitrary<Focus> = fc.record({
    kind: fc.constant('around'),
    ids: someOf(ids),
    hops: fc.integer({ min: 0, max: 9 }),
  });
  if (ids.length < 2) return fc.oneof(nothing, around);
  const path: fc.Arbitrary<Focus> = fc
    .tuple(twoOf(ids), anyWay(lexicon))
    .map(([[from, to], way]) => alongWay({ kind: 'path', from, to }, way));
  return fc.oneof(nothing, around, path);
}

/** Any selection in an atlas: actors, a pair, a tie or a claim that it has; a pair may be one actor with itself. */
function anySelection(atlas: Atlas, ids: readonly ActorId[]): fc.Arbitrary<Selection> {
  const ties = allTies(atlas, atlas.claims.bits).map(({ ref }) => ref);
  const kinds: fc.Arbitrary<Selection>[] = [fc.constant({ kind: 'nothing' })];
  if (ids.length > 0) {
    const one = fc.constantFrom(...ids);
    kinds.push(fc.record({ kind: fc.constant('actors'), ids: someOf(ids) }));
    kinds.push(fc.tuple(one, one).map(([a, b]) => ({ kind: 'pair', ends: pairOf(a, b) })));
  }
  if (ties.length > 0) {
    kinds.push(fc.record({ kind: fc.constant('tie'), tie: fc.constantFrom(...ties) }));
    kinds.push(fc.constantFrom(...atlas.claims.records).map(({ claim }) => ({ kind: 'claim', id: claim.id })));
  }
  return fc.oneof(...kinds);
}

/** Any way that a path may go in a vocabulary. */
export function anyWay({ families, types }: Lexicon): fc.Arbitrary<Way> {
  return fc.record({
    families: fc.subarray(
      families.map(({ id }) => id),
      { maxLength: Math.min(3, families.length) },
    ),
    types: fc.subarray(
      types.map(({ id }) => id),
      { maxLength: Math.min(3, types.length) },
    ),
    signs: fc.subarray([-1, 0, 1] as const),
    without: fc.subarray([...STANDINGS]),
    directed: fc.boolean(),
    longer: fc.boolean(),
  });
}

function anyPins(ids: readonly ActorId[]): fc.Arbitrary<readonly Pin[]> {
  const place = fc.integer({ min: -4000, max: 4000 });
  return fc
    .subarray([...ids], { maxLength: Math.min(4, ids.length) })
    .chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), x: place, y: place }))));
}

function someOf(ids: readonly ActorId[]): fc.Arbitrary<readonly ActorId[]> {
  return fc.shuffledSubarray([...ids], { minLength: 1, maxLength: Math.min(4, ids.length) });
}

function twoOf(ids: readonly ActorId[]): fc.Arbitrary<readonly [ActorId, ActorId]> {
  return fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!]);
}
