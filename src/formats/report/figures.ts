import type { Claim, OpenDataset } from '../../model/dataset';
import { type Day, parseEdtf } from '../../model/edtf';
import { isContested, type Standing } from '../../model/standing';
import type { Family, Sign } from '../../model/vocabulary';
import { signOf } from '../claim-columns';
import type { ReaderNames } from './reader-names';
import { passagesOf } from './references';

/** The claims of a report that stand together: the contested ones, or the others of a family. */
export interface Section {
  /** Absent for the contested ones. */
  readonly family?: Family;
  readonly count: number;
  /** How many more claims of the family stand among the contested ones. */
  readonly elsewhere: number;
  /** What `sectionOf` holds for its claims. */
  readonly code: number;
}

/** In how many claims somebody is a party, speaks, and answers. */
export interface Part {
  readonly party: number;
  readonly says: number;
  readonly against: number;
  readonly supports: number;
}

/** What is known of the claims of a dataset after going through them once; of each of them, only where it stands. */
export interface Figures {
  readonly claims: number;
  readonly standings: ReadonlyMap<Standing, number>;
  readonly signs: ReadonlyMap<Sign, number>;
  /** How many passages are named, repeated ones each time. */
  readonly passages: number;
  readonly dated: number;
  readonly first?: Day;
  readonly last?: Day;
  /** In the order in which a report has them; none is empty. */
  readonly sections: readonly Section[];
  /** Of each claim, in the order of the dataset, the code of its section. */
  readonly sectionOf: Uint16Array;
  /** Of each actor and source that takes part in any way, by id. */
  readonly parts: ReadonlyMap<string, Part>;
}

const CONTESTED = 0;

/** Goes through the claims once, a step each. */
export function* figuresOf({ claims }: OpenDataset, names: ReaderNames): Generator<undefined, Figures> {
  const families = names.lexicon.families;
  const codeOf = new Map(families.map(({ id }, at) => [id, at + 1]));
  const sectionOf = new Uint16Array(claims.length);
  const [counts, elsewhere] = [new Uint32Array(families.length + 1), new Uint32Array(families.length + 1)];
  const standings = new Map<Standing, number>();
  const signs = new Map<Sign, number>();
  const parts = newParts();
  const times = newTimes();
  let [at, passages] = [0, 0];
  for (const claim of claims) {
    const standing = names.standingOf(claim);
    const family = codeOf.get(names.lexicon.type(claim.type).family)!;
    const code = isContested(standing) ? CONTESTED : family;
    sectionOf[at++] = code;
    counts[code]!++;
    if (code === CONTESTED) elsewhere[family]!++;
    add(standings, standing);
    add(signs, signOf(claim, names));
    parts.add(claim);
    times.add(claim);
    passages += passagesOf(claim).length;
    yield;
  }
  const sections = [undefined, ...families].map((family, code) => sectionAt(code, family, counts, elsewhere));
  return {
    claims: at,
    standings,
    signs,
    passages,
    ...times.found(),
    sections: sections.filter(({ count }) => count > 0),
    sectionOf,
    parts: parts.found(),
  };
}

function sectionAt(code: number, family: Family | undefined, counts: Uint32Array, elsewhere: Uint32Array): Section {
  return { code, count: counts[code]!, elsewhere: elsewhere[code]!, ...(family && { family }) };
}

function add<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function newTimes() {
  let [dated, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    add({ time }: Claim) {
      const span = time && parseEdtf(time.edtf);
      if (!span) return;
      dated++;
      first = Math.min(first, span.first ?? first, span.last ?? first);
      last = Math.max(last, span.last ?? last, span.first ?? last);
    },
    found: (): Pick<Figures, 'dated' | 'first' | 'last'> =>
      Number.isFinite(first) ? { dated, first, last } : { dated },
  };
}

interface Counts {
  party: number;
  says: number;
  against: number;
  supports: number;
}

function newParts() {
  const parts = new Map<string, Counts>();
  const of = (id: string): Counts => {
    const known = parts.get(id);
    if (known) return known;
    const made = { party: 0, says: 0, against: 0, supports: 0 };
    parts.set(id, made);
    return made;
  };
  return {
    add({ subject, object, also = [], by, responses = [] }: Claim) {
      const further = also.filter(({ role }) => role === 'party' || role === 'with').map(({ actor }) => actor);
      for (const id of new Set([subject, object, ...further])) of(id).party++;
      if (by !== undefined) of(by).says++;
      for (const response of responses) of(response.by)[response.stance === 'supports' ? 'supports' : 'against']++;
    },
    found: (): ReadonlyMap<string, Part> => parts,
  };
}
