import type { Lexicon } from '../../../model/lexicon';
import type { Sign } from '../../../model/vocabulary';
import type { FacetShape } from '../claim-shape';
import type { Term } from '../engine';
import { NOTHING, sparql } from '../fragment';
import { isAmong, outside } from '../patterns';
import { iri, variable, whole } from '../terms';
import { signExpression } from './claim-pattern';
import { type MappedTypes, NOWHERE } from './types';

const SIGNS: readonly Sign[] = [-1, 0, 1];

/** The sign that a number stands for. */
export function signIn(term: Term): Sign | undefined {
  return term.as === 'literal' ? SIGNS.find((sign) => sign === Number(term.text)) : undefined;
}

/** The types of claims. */
export function typesFacet(types: MappedTypes): FacetShape<'types'> {
  return {
    values: { parts: ['type'], pattern: NOTHING, variable: 'type' },
    valuesOf: (term) => [types.typeOf(term)].filter((id) => id !== undefined),
    passing: (off) => ({ parts: ['type'], pattern: outside('type', off.map(types.typeTerm)) }),
  };
}

/** The signs of claims, which follow from their types: those that are not ours are neutral. */
export function signsFacet(types: MappedTypes, lexicon: Lexicon): FacetShape<'signs'> {
  const sign = signExpression(types, lexicon) ?? whole(0);
  const termsOf = (signs: readonly Sign[]) =>
    lexicon.types.filter((type) => type.sign !== 0 && signs.includes(type.sign)).map(({ id }) => types.typeTerm(id));
  return {
    values: { parts: ['type'], pattern: sparql`BIND(${sign} AS ${variable('value')})` },
    valuesOf: (term) => [signIn(term)].filter((one) => one !== undefined),
    passing(off) {
      if (!off.includes(0)) return { parts: ['type'], pattern: outside('type', termsOf(off)) };
      // That no claim passes is said by a type that there is not: an engine may choke on a filter that is never true.
      const on = [iri(NOWHERE), ...termsOf(SIGNS.filter((one) => !off.includes(one)))];
      return { parts: ['type'], pattern: sparql`FILTER(${isAmong(variable('type'), on)})` };
    },
  };
}
