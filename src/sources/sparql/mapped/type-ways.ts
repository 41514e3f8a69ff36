import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong, table } from '../patterns';
import type { ClaimVariables } from './claim-variables';

/** `VALUES` with some types, what stands for each, and further columns. */
export function typeTable(
  { type, canonical }: ClaimVariables,
  types: readonly Fragment[],
  columns: readonly Fragment[] = [],
  cells: readonly (readonly Fragment[])[] = [],
): Fragment {
  const rows = types.map((term, at) => [term, ...(canonical ? [canonical.of(term)] : []), ...(cells[at] ?? [])]);
  return table([type, ...(canonical ? [canonical.variable] : []), ...columns], rows);
}

/** Binds what stands for a type that no table lists. */
export function boundType({ canonical }: ClaimVariables): Fragment {
  return canonical ? sparql`BIND(${canonical.expression} AS ${canonical.variable})` : NOTHING;
}

/** The same claims with the ends of some types the other way round: forwards but for those, and those backwards. */
export function bothWays(
  all: readonly Fragment[] | undefined,
  inverse: readonly Fragment[],
  { type }: ClaimVariables,
  branch: (way: {
    readonly isBack: boolean;
    readonly types?: readonly Fragment[];
    readonly rest: Fragment;
  }) => Fragment,
): readonly Fragment[] {
  const isInverse = (term: Fragment) => inverse.some(({ text }) => text === term.text);
  if (all) {
    const [forth, back] = [all.filter((term) => !isInverse(term)), all.filter(isInverse)];
    return [
      ...(forth.length > 0 ? [branch({ isBack: false, types: forth, rest: NOTHING })] : []),
      ...(back.length > 0 ? [branch({ isBack: true, types: back, rest: NOTHING })] : []),
    ];
  }
  if (inverse.length === 0) return [branch({ isBack: false, rest: NOTHING })];
  return [
    branch({ isBack: false, rest: sparql`FILTER(!(${isAmong(type, inverse)}))` }),
    branch({ isBack: true, types: inverse, rest: NOTHING }),
  ];
}
