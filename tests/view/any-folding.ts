import fc from 'fast-check';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { foldedAtlas, foldInputOf } from '../../src/graph/fold';
import { type Communities, communitiesIn } from '../../src/graph/fold-communities';
import { BODY_RULES, FOLD_RULES } from '../../src/graph/fold-groups';
import { foldIndexOf } from '../../src/graph/fold-index';
import type { Dataset } from '../../src/model/dataset';
import { foldBelow, foldFor, foldsNothing, groupsBy } from '../../src/view/folding';
import { communityGroups } from '../../src/view/folding-communities';
import type { Folding } from '../../src/view/state';
import { anyDataset } from '../support/arbitrary-dataset';
import { standardVocabulary } from '../support/vocabulary';

const LABELS = [
  'India',
  'Police (India)',
  'Citizen (India)',
  'Protester（india）',
  'Taliban',
  'Militant (Taliban)',
  'Envoy (Holy See (Vatican City State))',
  'Worker (Guild)',
  'Head (Guild)',
  'Nobody ()',
  '(India)',
];

/** An opened dataset whose actors often share what stands in the parentheses of their labels. */
export const anyCast: fc.Arbitrary<{ readonly dataset: Dataset; readonly atlas: Atlas }> = anyDataset({
  actors: 9,
  claims: 10,
})
  .filter(({ actors }) => actors.length > 0)
  .chain((dataset) =>
    fc.tuple(
      fc.constant(dataset),
      fc.array(fc.option(fc.constantFrom(...LABELS), { nil: undefined, freq: 4 }), {
        minLength: dataset.actors.length,
        maxLength: dataset.actors.length,
      }),
    ),
  )
  .map(([whole, labels]) => {
    const actors = whole.actors.map((actor, at) => ({ ...actor, label: labels[at] ?? actor.label }));
    const dataset = { ...whole, actors };
    const atlas = Object.assign(atlasOf(dataset, standardVocabulary), {
      [fc.toStringMethod]: () => JSON.stringify(dataset),
    });
    return { dataset, atlas };
  });

function communitiesFor(base: Atlas, folding: Folding): Communities | undefined {
  return folding.communities ? communitiesIn(foldInputOf(base, foldBelow(base, folding))) : undefined;
}

/** The atlas of a folding, as the page makes it. */
export function foldedBy(base: Atlas, folding: Folding): Atlas {
  if (foldsNothing(folding)) return base;
  const fold = foldFor(base, folding, communitiesFor(base, folding));
  return foldedAtlas(base, fold, foldIndexOf(foldInputOf(base, fold)));
}

/** Any way to fold a dataset, with any of its groups taken apart. */
function anyFolding(base: Atlas): fc.Arbitrary<Folding> {
  const heads = BODY_RULES.flatMap((rule) => groupsBy(base, rule).map(({ actor }) => ({ rule, body: actor.id })));
  const ways = fc
    .record({ rules: fc.subarray([...FOLD_RULES]), communities: fc.boolean(), into: fc.subarray(heads) })
    .map(({ into, ...way }) => ({ ...way, ...(into.length > 0 && { into }) }));
  return ways.chain((way) => {
    const found = communitiesFor(base, { ...way, apart: [] });
    const groups = [
      ...FOLD_RULES.flatMap((rule) => groupsBy(base, rule)),
      ...(found ? communityGroups(base, foldBelow(base, way), found) : []),
    ];
    const ids = [...new Set(groups.map(({ actor }) => actor.id))];
    return fc.subarray(ids, { maxLength: Math.min(3, ids.length) }).map((apart) => ({ ...way, apart }));
  });
}

/** A dataset, a way to fold it, and the atlases of both. */
export const anyFold = anyCast.chain((cast) =>
  anyFolding(cast.atlas).map((folding) => ({ ...cast, folding, folded: foldedBy(cast.atlas, folding) })),
);
