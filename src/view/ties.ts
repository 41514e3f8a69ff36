import { linesOf } from '../graph/adjacency';
import type { ClaimRecord } from '../graph/record';
import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';
import { quote } from './quote';
import type { TieRef } from './state';

/** All shown claims of one type between one subject and one object. */
export interface Tie extends TieRef {
  readonly key: string;
  readonly relation: RelationType;
  readonly sign: Sign;
  readonly records: readonly ClaimRecord[];
  readonly standing: Standing;
}

/** A tie's name in text: `yes!attacks!ttp!pakistan`, each part escaped. */
export function tieKey({ type, subject, object, negated }: TieRef): string {
  return [negated ? 'not' : 'yes', type, subject, object].map(quote).join('!');
}

/** Groups claims into ties; a symmetric tie has its ends in alphabetical order, a claim with further parties is in several ties. */
export function tiesOf(records: readonly ClaimRecord[]): readonly Tie[] {
  const groups = new Map<string, { ref: TieRef; records: ClaimRecord[] }>();
  for (const record of records) {
    for (const [from, to] of linesOf(record)) {
      const ref = refOf(record, from, to);
      const key = tieKey(ref);
      const group = groups.get(key) ?? groups.set(key, { ref, records: [] }).get(key)!;
      group.records.push(record);
    }
  }
  return [...groups].map(([key, group]) => tieOf(key, group.ref, group.records));
}

/** The ties of a list of claims, grouped once as long as the list lives: for lists that stay, as those of an atlas or of what is shown. */
export function tiesIn(records: readonly ClaimRecord[]): readonly Tie[] {
  return groupedIn(records).ties;
}

/** The tie of a reference among some claims, if they hold one; grouped once, as in `tiesIn`. */
export function tieAmong(records: readonly ClaimRecord[], ref: TieRef): Tie | undefined {
  return groupedIn(records).byKey.get(tieKey(ref));
}

interface Grouped {
  readonly ties: readonly Tie[];
  readonly byKey: ReadonlyMap<string, Tie>;
}

const grouped = new WeakMap<readonly ClaimRecord[], Grouped>();

function groupedIn(records: readonly ClaimRecord[]): Grouped {
  const known = grouped.get(records);
  if (known) return known;
  const ties = tiesOf(records);
  const found = { ties, byKey: new Map(ties.map((tie) => [tie.key, tie])) };
  grouped.set(records, found);
  return found;
}

function refOf({ claim, type }: ClaimRecord, from: ActorId, to: ActorId): TieRef {
  const [subject, object] = type.symmetric && to < from ? [to, from] : [from, to];
  return { type: type.id, subject, object, negated: claim.negated ?? false };
}

function tieOf(key: string, ref: TieRef, records: readonly ClaimRecord[]): Tie {
  const [first] = records;
  return { ...ref, key, relation: first!.type, sign: first!.sign, records, standing: jointStanding(records) };
}

/** Contested when one claim is; otherwise undisputed when one claim is; otherwise what they rest on. */
export function jointStanding(records: readonly ClaimRecord[]): Standing {
  const standings = records.map(({ standing }) => standing);
  const contested = standings.find(isContested);
  if (contested) return standings.includes('disputed') ? 'disputed' : contested;
  if (standings.includes('undisputed')) return 'undisputed';
  return standings.includes('anonymous') ? 'anonymous' : 'planned';
}

/** `attacks`, or `does not attack` for a negated tie. */
export function relationLabel(relation: RelationType, negated: boolean): string {
  return negated ? (relation.negative ?? `not: ${relation.label}`) : relation.label;
}

/** The relation as the verb of a sentence: `is allied with`, `does not attack`. */
export function predicateOf(relation: RelationType, negated: boolean): string {
  return negated ? relationLabel(relation, true) : (relation.phrase ?? relation.label);
}
