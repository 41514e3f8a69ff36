import type { Claim, OpenDataset } from '../model/dataset';
import { type Day, isoOf, parseEdtf } from '../model/edtf';
import type { ActorId, TypeId } from '../model/ids';
import { relationLabel } from '../model/predicate';
import type { Row } from './csv-tables';
import type { Names } from './names';

/** Claims of one type, held or negated, from one actor to another. */
interface Tie {
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly type: TypeId;
  readonly negated: boolean;
  claims: number;
  first: Day | undefined;
  last: Day | undefined;
}

/** The ties that claims add up to, in the order in which they were first seen. */
export interface Ties {
  add(claim: Claim): void;
  /** The row of the tie that a claim belongs to, as far as it is known; undefined before its first claim. */
  rowFor(claim: Claim): Row | undefined;
  rows(): Iterable<Row>;
}

/** The columns of a row of a tie. */
export const TIE_COLUMNS: readonly string[] = [
  ...['source', 'source_name', 'source_kind', 'target', 'target_name', 'target_kind'],
  ...['relation', 'relation_label', 'negated', 'sign', 'weight', 'first', 'last'],
];

/** An empty list of ties. */
export function newTies({ actors }: Pick<OpenDataset, 'actors'>, { lexicon, nameOf }: Names): Ties {
  const kindOf = new Map<string, string>(actors.map(({ id, kind }) => [id, kind]));
  const ties = new Map<string, Tie>();
  const rowOf = ({ subject, object, type, negated, claims, first, last }: Tie): Row => {
    const relation = lexicon.type(type);
    return [
      ...[subject, nameOf(subject), kindOf.get(subject)],
      ...[object, nameOf(object), kindOf.get(object)],
      ...[type, relationLabel(relation, negated), negated, negated ? 0 : relation.sign],
      ...[claims, first === undefined ? first : isoOf(first), last === undefined ? last : isoOf(last)],
    ];
  };
  return {
    add(claim) {
      const { subject, object, type, negated = false, time } = claim;
      const key = keyOf(claim);
      const tie = ties.get(key) ?? { subject, object, type, negated, claims: 0, first: undefined, last: undefined };
      if (tie.claims++ === 0) ties.set(key, tie);
      if (time) widen(tie, parseEdtf(time.edtf) ?? {});
    },
    rowFor(claim) {
      const tie = ties.get(keyOf(claim));
      return tie && rowOf(tie);
    },
    *rows() {
      for (const tie of ties.values()) yield rowOf(tie);
    },
  };
}

function keyOf({ subject, type, object, negated = false }: Claim): string {
  return JSON.stringify([subject, type, object, negated]);
}

function widen(tie: Tie, { first, last }: { readonly first?: Day; readonly last?: Day }) {
  if (first !== undefined && (tie.first === undefined || first < tie.first)) tie.first = first;
  if (last !== undefined && (tie.last === undefined || last > tie.last)) tie.last = last;
}
