import type { Actor, Claim, OpenDataset, Stance } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { Loss, LossCount } from './format';

/** How one loss is counted and put in words. */
export interface LossRule {
  readonly one: string;
  readonly many: string;
  /** What is lost of the whole, before any actor or claim is looked at. */
  readonly ofAll?: number;
  ofActor?(actor: Actor): number;
  ofClaim?(claim: Claim): number;
}

/** So many items are counted in a step. */
const ITEMS_A_STEP = 128;

/** Counts by all rules at once, going through actors and claims once; gives only what is really lost, in the order of the rules. */
export function* countLosses({ actors, claims }: OpenDataset, rules: readonly LossRule[]): LossCount {
  const counts = rules.map(({ ofAll = 0 }) => ofAll);
  yield* counting(actors, counts, rules, ({ ofActor }) => ofActor);
  yield* counting(claims, counts, rules, ({ ofClaim }) => ofClaim);
  return rules.map((rule, at) => inWords(rule, counts[at]!)).filter(({ count }) => count > 0);
}

function* counting<Item>(
  items: Iterable<Item>,
  counts: number[],
  rules: readonly LossRule[],
  counterOf: (rule: LossRule) => ((item: Item) => number) | undefined,
): Generator<undefined, void> {
  const counters = rules.map(counterOf);
  if (counters.every((counter) => counter === undefined)) return;
  let done = 0;
  for (const item of items) {
    for (const [at, counter] of counters.entries()) if (counter) counts[at]! += counter(item);
    if (++done % ITEMS_A_STEP === 0) yield;
  }
}

/** A loss in words that agree with its count. */
function inWords({ one, many }: LossRule, count: number): Loss {
  return { count, what: count === 1 ? one : many };
}

/** What an extract had to cut off, whatever the format. */
export function cutLoss({ derivedFrom }: OpenDataset): LossRule {
  return {
    ofAll: derivedFrom?.cut?.partOf ?? 0,
    one: 'actor is part of another that is not exported, and no longer says so',
    many: 'actors are part of others that are not exported, and no longer say so',
  };
}

/** What is lost wherever a claim becomes one edge with flat attributes. */
export function edgeLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  return [
    responseLoss('denies', 'denial', 'denials'),
    responseLoss('disputes', 'objection', 'objections'),
    responseLoss('supports', 'expression of support', 'expressions of support'),
    {
      ofClaim: ({ time }) => Number(time !== undefined && isPartial(time.edtf)),
      one: 'partial date is widened to a first and last day; the original text goes along as time_edtf',
      many: 'partial dates are widened to a first and last day; the original text goes along as time_edtf',
    },
    {
      ofClaim: ({ also = [] }) => Number(also.some(({ role }) => role === 'party' || role === 'with')),
      one: 'claim with a third party loses that party’s line; its name stays in also',
      many: 'claims with a third party lose that party’s line; its name stays in also',
    },
    {
      ofClaim: ({ type }) => Number(lexicon.type(type).symmetric),
      one: 'claim without direction points from one actor to the other; symmetric says so',
      many: 'claims without direction point from one actor to the other; symmetric says so',
    },
    {
      ofClaim: ({ negated = false }) => Number(negated),
      one: 'claim that a relation does not hold is an edge like any other; negated says so',
      many: 'claims that a relation does not hold are edges like any other; negated says so',
    },
    {
      ofActor: ({ partOf }) => Number(partOf !== undefined),
      one: 'actor that is part of another has that as an attribute, not as a group',
      many: 'actors that are part of another have that as an attribute, not as a group',
    },
    cutLoss(dataset),
  ];
}

function responseLoss(stance: Stance, one: string, many: string): LossRule {
  const fate = 'an attribute of the claim’s edge, not a line of its own';
  return {
    ofClaim: ({ responses }) => responses?.filter((response) => response.stance === stance).length ?? 0,
    one: `${one} becomes ${fate}`,
    many: `${many} become ${fate}`,
  };
}

/** True unless each of its dates is a full, certain day or an open end. */
export function isPartial(edtf: string): boolean {
  return edtf.split('/').some((date) => date !== '..' && date !== '' && !/^-?\d{4}-\d{2}-\d{2}$/.test(date));
}
