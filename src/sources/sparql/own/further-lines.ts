import type { ActorId } from '../../../model/ids';
import type { FurtherShape, Piece } from '../claim-shape';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { closed, values } from '../patterns';
import { pairTable } from '../tied-claims';
import type { OwnIris } from './iris';
import { ALSO_FROM, ALSO_TO, OBJECT, SUBJECT } from './names';

/** From whom to whom lines go, by what a claim says of both. */
const FORTH: readonly (readonly [Fragment, Fragment])[] = [
  [SUBJECT, OBJECT],
  [SUBJECT, ALSO_TO],
  [ALSO_FROM, OBJECT],
];

/** The same, the other way round. */
const BACK = FORTH.map(([from, to]) => [to, from] as const);

const LINE = sparql`?claim ?near ?far`;

/** The lines of claims with further parties: all kinds of them as one table, since every alternative makes a query dearer. */
export function furtherLines(iris: OwnIris): FurtherShape {
  const line = sparql`GRAPH ?_l { ?claim ?_from ?near ; ?_to ?far }`;
  const eitherWay = (ends: Fragment): Piece => ({
    parts: [],
    pattern: closed(LINE, sparql`${ways([...FORTH, ...BACK])} ${ends} ${line}`),
    bindsClaims: true,
  });
  const roles = [SUBJECT, OBJECT, ALSO_TO, ALSO_FROM];
  return {
    every: (ends) => ({
      parts: [],
      pattern: closed(LINE, sparql`${ways(FORTH)} ${ends ? pairTable(iris, ['near', 'far'], ends) : NOTHING} ${line}`),
    }),
    beside: (near, far) => eitherWay(given(iris, near, far)),
    between: (pairs) => eitherWay(pairTable(iris, ['near', 'far'], pairs)),
    parties: {
      parts: [],
      pattern: closed(sparql`?claim ?actor`, sparql`${values('_role', roles)} GRAPH ?_l { ?claim ?_role ?actor }`),
    },
  };
}

function ways(from: readonly (readonly [Fragment, Fragment])[]): Fragment {
  return sparql`VALUES (?_from ?_to) { ${from.map(([one, other]) => sparql`(${one} ${other})`)} }`;
}

function given(iris: OwnIris, near: readonly ActorId[], far: readonly ActorId[] | undefined): Fragment {
  const others = far ? values('far', far.map(iris.actorTerm)) : NOTHING;
  return sparql`${values('near', near.map(iris.actorTerm))} ${others}`;
}
