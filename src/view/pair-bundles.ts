import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { jointStanding, type Tie } from './ties';

/** The ties of a pair that go one way with one sign; symmetric ones go both ways. */
export interface Bundle {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly directed: boolean;
  readonly sign: Sign;
  readonly standing: Standing;
  readonly ties: readonly Tie[];
}

/** Sorts ties by direction and sign for reading: contested ones first, then those with most claims. */
export function bundlesOf(ties: readonly Tie[]): readonly Bundle[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = JSON.stringify([tie.subject, tie.object, tie.relation.symmetric, tie.sign]);
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()].map(bundleOf).sort(byWeight);
}

function bundleOf(ties: readonly Tie[]): Bundle {
  const { subject, object, relation, sign } = ties[0]!;
  return {
    from: subject,
    to: object,
    directed: !relation.symmetric,
    sign,
    standing: jointStanding(ties.map((tie) => tie.standing)),
    ties: [...ties].sort((a, b) => contested(b.standing) - contested(a.standing) || b.claims.length - a.claims.length),
  };
}

function byWeight(a: Bundle, b: Bundle): number {
  const claims = ({ ties }: Bundle) => ties.reduce((sum, tie) => sum + tie.claims.length, 0);
  return contested(b.standing) - contested(a.standing) || claims(b) - claims(a);
}

function contested(standing: Standing): number {
  return isContested(standing) ? 1 : 0;
}
