import type { TimeAxis } from '../../graph/dates';
import type { Sign } from '../../model/vocabulary';
import type { Answer, BinCount, Bins, Cuts, Restriction } from '../graph-source';
import { answered } from './answers';
import { type Asking, countIn, numberIn, rowsAtOnce } from './asking';
import type { ClaimPart, ClaimShape, DaysShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { type Fragment, NOTHING, sparql } from './fragment';
import { claimsWhere, restricted } from './restricted';
import { whole } from './terms';

type BySign = Record<Sign, number>;

/** How claims fall into spans of time by the day that each begins at. */
export async function binsOf(
  shape: ClaimShape,
  asking: Asking,
  axis: TimeAxis,
  cuts: Cuts,
  restriction: Restriction,
): Promise<Answer<Bins>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  const days = shape.days[axis];
  const [all, dated] = await Promise.all([
    signsOf(shape, asking, pieces),
    days ? daysCounted(shape, asking, { days, cuts, pieces }) : [],
  ]);
  const counts = cuts.slice(1).map(noClaims);
  const undated = { ...all };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { span, sign, claims, from, to } of dated) {
    undated[sign] -= claims;
    [first, last] = [Math.min(first, from), Math.max(last, to)];
    const bin = counts[span];
    if (bin) bin[sign] += claims;
  }
  const bins = counts.map((claims, at): BinCount => ({ from: cuts[at]!, to: cuts[at + 1]! - 1, claims }));
  return answered({ bins, undated, ...(first <= last && { extent: [first, last] }) }, asking, leftOut);
}

function noClaims(): BySign {
  return { '-1': 0, 0: 0, 1: 0 };
}

/** How many claims have each sign. */
async function signsOf(shape: ClaimShape, asking: Asking, pieces: readonly Piece[]): Promise<BySign> {
  const { signOf } = shape;
  const rows = await asking.rows(
    signOf
      ? sparql`SELECT ?sign (COUNT(*) AS ?claims) { ${claimsWhere(shape, pieces, ['sign'])} } GROUP BY ?sign`
      : sparql`SELECT (COUNT(*) AS ?claims) { ${claimsWhere(shape, pieces)} }`,
  );
  const counts = noClaims();
  for (const row of rows) counts[signIn(shape, row)] += countIn(row, 'claims');
  return counts;
}

function signIn({ signOf }: ClaimShape, row: Row): Sign {
  const term = row.get('sign');
  return (term && signOf?.(term)) ?? 0;
}

interface Counted {
  /** Which span; one that there is not before the first and behind the last. */
  readonly span: number;
  readonly sign: Sign;
  readonly claims: number;
  /** The first and the last day that any of them begins at. */
  readonly from: number;
  readonly to: number;
}

/** The engine counts days, of which there are few, and then puts them into spans. */
async function daysCounted(
  shape: ClaimShape,
  asking: Asking,
  { days, cuts, pieces }: { readonly days: DaysShape; readonly cuts: Cuts; readonly pieces: readonly Piece[] },
): Promise<readonly Counted[]> {
  const sign = shape.signOf ? sparql`?sign` : NOTHING;
  const parts: readonly ClaimPart[] = shape.signOf ? ['sign'] : [];
  const select = sparql`SELECT ?span ${sign} (SUM(?begun) AS ?claims) (MIN(?day) AS ?from) (MAX(?day) AS ?to) {
{ SELECT ?day ${sign} (COUNT(*) AS ?begun) {
${claimsWhere(shape, [days.days, ...pieces], parts)}
} GROUP BY ?day ${sign} }
BIND(${spanOf(cuts, days)} AS ?span)
} GROUP BY ?span ${sign}`;
  const rows = await rowsAtOnce(asking, select);
  return rows.flatMap((row): readonly Counted[] => {
    const [from, to] = [row.get('from'), row.get('to')].map((term) => term && days.dayOf(term));
    const span = numberIn(row.get('span'));
    if (span === undefined || from === undefined || to === undefined) return [];
    return [{ span, sign: signIn(shape, row), claims: countIn(row, 'claims'), from, to }];
  });
}

/** The number of the span that `?day` lies in, by halves: -1 before the first cut. */
function spanOf(cuts: Cuts, days: DaysShape, first = 0, end = cuts.length): Fragment {
  if (first === end) return whole(first - 1);
  const middle = (first + end) >>> 1;
  const [before, behind] = [spanOf(cuts, days, first, middle), spanOf(cuts, days, middle + 1, end)];
  return sparql`IF(?day < ${days.term(cuts[middle]!)}, ${before}, ${behind})`;
}
