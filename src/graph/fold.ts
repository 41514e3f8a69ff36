import { type Atlas, openedAtlas } from './atlas';
import type { Fold } from './fold-groups';
import type { FoldIndex, FoldInput } from './fold-index';
import { actorKinds } from './party-kinds';

/** What the index of a fold of an atlas is found from. */
export function foldInputOf({ columns }: Atlas, { actors, placeOf }: Pick<Fold, 'actors' | 'placeOf'>): FoldInput {
  const { subject, object, further, lines, named } = columns;
  return {
    columns: { subject, object, ...(further && { further }), ...(lines && { lines }), ...(named && { named }) },
    placeOf,
    kinds: actorKinds(actors),
  };
}

/** The atlas in which actors stand as their groups: the same claims at the same places, tied by whom their parties stand as. */
export function foldedAtlas(base: Atlas, fold: Fold, index: FoldIndex): Atlas {
  const { subject: _, object: __, further: ___, lines: ____, named: _____, ...same } = base.columns;
  const { dataset, store, lexicon } = base;
  const atlas = openedAtlas({
    dataset: { ...dataset, actors: fold.actors },
    store,
    lexicon,
    columns: { ...same, ...index.columns },
    pairs: index.pairs,
  });
  return {
    ...atlas,
    unfolded: base,
    fold,
    find: (id) => {
      const known = base.find(id);
      return known && atlas.record(known.place);
    },
    placeOf: (id) => {
      const member = base.placeOf(id);
      return atlas.placeOf(id) ?? (member === undefined ? undefined : fold.placeOf[member]);
    },
    actorOf: (id) => atlas.actorOf(id) ?? base.actorOf(id),
    nameOf: (id) => (atlas.actorOf(id) ? atlas.nameOf(id) : base.nameOf(id)),
  };
}
