import type { ActorId } from '../../../model/ids';
import type { ClaimPart, ClaimShape, Piece } from '../claim-shape';
import { type Fragment, sparql } from '../fragment';
import { isOneOf, where } from '../patterns';
import { list, literal } from '../terms';
import type { Holding } from './holding';
import type { OwnIris } from './iris';
import { ALSO_FROM, ALSO_TO } from './names';

/** Which claims a reader's hand leaves in; further parties are few and only looked at where claims have any. */
export function byHand({ hasFurther }: Holding, iris: OwnIris): NonNullable<ClaimShape['byHand']> {
  const parts: readonly ClaimPart[] = ['subject', 'object'];
  const noneBeside = (test: Fragment) => {
    const without = (end: Fragment, graph: Fragment) =>
      sparql`FILTER NOT EXISTS { GRAPH ${graph} { ?claim ${end} ?_party } FILTER(${test}) }`;
    return hasFurther ? [without(ALSO_TO, sparql`?_b1`), without(ALSO_FROM, sparql`?_b2`)] : [];
  };
  return {
    without(ids: readonly ActorId[]): Piece {
      const out = ids.map(iris.actorIri);
      const ends = where([sparql`!(${isOneOf('subject', out)})`, sparql`!(${isOneOf('object', out)})`]);
      return { parts, pattern: sparql`${ends} ${noneBeside(isOneOf('_party', out))}` };
    },
    among(ids: readonly ActorId[]): Piece {
      const kept = ids.map(iris.actorIri);
      const ends = where([isOneOf('subject', kept), isOneOf('object', kept)]);
      // Virtuoso overflows where IRIs, not texts, are outside a list within `NOT EXISTS`.
      const names = list(kept.map((name) => literal(name)));
      const stranger = kept.length === 0 ? sparql`true` : sparql`STR(?_party) NOT IN (${names})`;
      return { parts, pattern: sparql`${ends} ${noneBeside(stranger)}` };
    },
  };
}
