import { slugOf, uniqueNames } from '../../lib/slug';
import type { EventTable, TypeCoding } from '../events';
import { type FamilyId, familyId, type KindId, typeId } from '../ids';
import type { ActorKind, Family, RelationType, Sign, Vocabulary } from '../vocabulary';
import { eventKinds } from './actor-kinds';
import { type Cameo, signOfRoot } from './cameo';

/** The vocabulary of a table of events, its types in the order of the table's: families by the table's own coding where it has one, else by CAMEO; `standard` says what a state is. */
export function vocabularyOfEvents(
  { types, coding }: Pick<EventTable, 'types' | 'coding'>,
  cameo: Cameo,
  standard: Vocabulary,
): Vocabulary & { readonly kinds: readonly ActorKind[] } {
  const kinds = eventKinds(standard.kinds);
  const codings = types.map((label, at) => (coding ? fromTable(coding[at]) : fromCameo(label, cameo)));
  const families = familiesOf(codings);
  const nameOf = uniqueNames();
  const kindIds = kinds.map(({ id }) => id);
  return {
    version: 1,
    families: [...families.values()].toSorted(byOrder).map(({ order: _, ...family }) => family),
    types: types.map((label, at) => {
      const coded = codings[at]!;
      return relationType(label, nameOf(slugOf(label) || 'type'), coded, families.get(coded.family)!.id, kindIds);
    }),
    kinds,
  };
}

interface Coded {
  readonly family: string;
  readonly sign: Sign;
  readonly definition: string;
  /** Where the family stands among the others: they are sorted by it. */
  readonly order: string;
  readonly code?: string;
}

const OTHER: Coded = { family: 'Other', sign: 0, definition: 'Types that no code is known of.', order: '~' };

function fromTable(coding: TypeCoding | undefined): Coded {
  if (!coding) return OTHER;
  const { family, sign, code } = coding;
  return { family, sign, definition: 'As the table of types groups them.', order: code ?? '', ...(code && { code }) };
}

function fromCameo(label: string, { roots, codes }: Cameo): Coded {
  const code = Object.hasOwn(codes, label) ? codes[label] : undefined;
  const root = code === undefined ? undefined : roots.find((candidate) => code.startsWith(candidate.code));
  if (code === undefined || !root) return OTHER;
  return { family: root.label, sign: signOfRoot(code) ?? 0, definition: root.definition, order: code, code };
}

type Placed = Family & { readonly order: string };

/** One family for each name; where its types differ in sign, the family is neutral. */
function familiesOf(codings: readonly Coded[]): ReadonlyMap<string, Placed> {
  const families = new Map<string, Placed>();
  const nameOf = uniqueNames();
  for (const { family: label, sign, definition, order } of codings) {
    const known = families.get(label);
    if (!known)
      families.set(label, { id: familyId(nameOf(slugOf(label) || 'family')), label, sign, definition, order });
    else if (known.sign !== sign || order < known.order) {
      const first = order < known.order ? order : known.order;
      families.set(label, { ...known, sign: known.sign === sign ? sign : 0, order: first });
    }
  }
  return families;
}

function byOrder(one: Placed, other: Placed): number {
  if (one.order === other.order) return 0;
  return one.order < other.order ? -1 : 1;
}

function relationType(
  label: string,
  id: string,
  { sign, code }: Coded,
  family: FamilyId,
  kinds: readonly KindId[],
): RelationType {
  return {
    id: typeId(id),
    family,
    label,
    symmetric: false,
    sign,
    domain: kinds,
    range: kinds,
    definition: code === undefined ? 'A type of the table, which does not explain it.' : `Coded ${code} in CAMEO.`,
    ...(code !== undefined && { mappings: { cameo: code } }),
  };
}
