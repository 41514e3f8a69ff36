import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { jointStanding, type Tie } from './ties';

/** One line as drawn: a bundle of ties of one pair and sign, whichever way; contested ties are never bundled with others. */
export interface Strand {
  readonly key: string;
  readonly from: ActorId;
  readonly to: ActorId;
  /** A head at an end says that some directed tie points there; a strand of symmetric ties alone has none. */
  readonly heads: { readonly from: boolean; readonly to: boolean };
  readonly sign: Sign;
  readonly standing: Standing;
  readonly ties: readonly Tie[];
  /** Claims in it, each once. */
  readonly claims: number;
  /** Role and membership only: drawn thin, without head or mark. */
  readonly structural: boolean;
  /** One tie alone, of the pair that is fanned out. */
  readonly fanned: boolean;
}

/** The two ends of a pair in a fixed order. */
export function pairOf(a: ActorId, b: ActorId): readonly [ActorId, ActorId] {
  return a < b ? [a, b] : [b, a];
}

const FANNED = 'tie ';

/** Bundles ties into strands; the pair that is fanned out keeps one strand a tie. */
export function strandsOf(ties: readonly Tie[], fanned?: readonly [ActorId, ActorId]): readonly Strand[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = groupKey(tie, isFanned(tie, fanned));
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups].map(([key, group]) => strandOf(key, group));
}

function isFanned({ subject, object }: Tie, fanned?: readonly [ActorId, ActorId]) {
  return fanned !== undefined && isBetween(fanned, subject, object);
}

/** True for the two ends of a pair; a tie of an actor with itself is between nobody else. */
export function isBetween([a, b]: readonly [ActorId, ActorId], one: ActorId, other: ActorId): boolean {
  return (one === a && other === b) || (one === b && other === a);
}

function groupKey(tie: Tie, alone: boolean): string {
  if (alone) return FANNED + tie.key;
  const rank = isContested(tie.standing) ? 'contested' : isStructural(tie) ? 'structure' : 'plain';
  return JSON.stringify(['bundle', ...pairOf(tie.subject, tie.object), tie.sign, rank]);
}

function isStructural({ relation }: Tie) {
  return relation.family === 'structure';
}

function strandOf(key: string, ties: readonly Tie[]): Strand {
  const records = [...new Set(ties.flatMap((tie) => tie.records))];
  const { subject, object } = ties[0]!;
  const fanned = key.startsWith(FANNED);
  // A bundle's ends do not depend on what is in it, so that its line never turns round under the same key.
  const [from, to] = fanned ? [subject, object] : pairOf(subject, object);
  const pointed = new Set(ties.filter(({ relation }) => !relation.symmetric).map(({ object }) => object));
  return {
    key,
    from,
    to,
    heads: { from: pointed.has(from), to: pointed.has(to) },
    sign: ties[0]!.sign,
    standing: jointStanding(records),
    ties,
    claims: records.length,
    structural: ties.every(isStructural),
    fanned,
  };
}
