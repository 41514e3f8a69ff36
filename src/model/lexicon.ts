import type { FamilyId, KindId, TypeId } from './ids';
import type { ActorKind, Family, RelationType, Vocabulary } from './vocabulary';

/** A vocabulary made ready for look-up; ids that it lacks throw, since datasets are validated before. */
export interface Lexicon {
  readonly families: readonly Family[];
  readonly types: readonly RelationType[];
  readonly kinds: readonly ActorKind[];
  family(id: FamilyId): Family;
  type(id: TypeId): RelationType;
  kind(id: KindId): ActorKind;
}

/** Indexes a vocabulary by id. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return {
    ...vocabulary,
    family: lookUp('family', vocabulary.families),
    type: lookUp('relation type', vocabulary.types),
    kind: lookUp('actor kind', vocabulary.kinds),
  };
}

function lookUp<Id extends string, Item extends { readonly id: Id }>(what: string, items: readonly Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: Id): Item => {
    const item = byId.get(id);
    if (!item) throw new Error(`invalid ${what}: ${id}`);
    return item;
  };
}
