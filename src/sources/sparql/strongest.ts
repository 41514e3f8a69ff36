import type { Answer, Ends, Page, PairCount, Restriction } from '../graph-source';
import { pairKey } from '../pair-key';
import { after, answered } from './answers';
import { type Asking, countIn, mayBeCut, PAGE_ROWS, rowsOfEach } from './asking';
import type { ClaimShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { sparql } from './fragment';
import { type Counted, lengthOf, ranked } from './ranked';
import { restricted } from './restricted';
import { whole } from './terms';
import { everyLine, linesFrom } from './tied-claims';

const FIRST_LINES = 1_000;

/**
 * The pairs with most claims. Engines count one way quickly, but not whichever way: so the strongest lines are counted one way,
 * then those back; a pair of which neither is among them has at most twice as many claims as the weakest of them.
 */
export async function strongestOf(
  shape: ClaimShape,
  asking: Asking,
  restriction: Restriction,
  page: Page,
): Promise<Answer<readonly PairCount[]>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  const rows = await asking.rows(sparql`SELECT ?near ?far (COUNT(*) AS ?claims) {
${everyLine(shape, { pieces })}
} GROUP BY ?near ?far ORDER BY DESC(?claims) LIMIT ${whole(FIRST_LINES)}`);
  const isAll = rows.length < FIRST_LINES && !mayBeCut(rows.length);
  const pairs = isAll ? merged(shape, rows) : await certainPairs(shape, asking, pieces, rows);
  const wanted = after(pairs, page.after, keyOf).slice(0, page.limit);
  if (isAll) return answered(wanted, asking, leftOut, wanted.length < pairs.length ? pairs.length : undefined);
  const counted = everyPair(shape, pieces);
  if (wanted.length === page.limit) return answered(wanted, asking, leftOut, await lengthOf(asking, counted));
  const { items, of } = await ranked(asking, counted, page, {
    itemOf: (row) => pairIn(shape, row, 'low', 'high'),
    keyOf,
  });
  return answered(items, asking, leftOut, items.length < of ? of : undefined);
}

function keyOf({ ends }: PairCount): string {
  return pairKey(ends);
}

function pairIn({ actorOf }: ClaimShape, row: Row, from: string, to: string): PairCount | undefined {
  const [near, far] = [row.get(from), row.get(to)];
  const [a, b] = [near && actorOf(near), far && actorOf(far)];
  return a === undefined || b === undefined ? undefined : { ends: [a, b], claims: countIn(row, 'claims') };
}

/** Pairs of lines counted one way, with those back where they were counted too, in the order in which an engine ranks them. */
function merged(shape: ClaimShape, rows: readonly Row[]): readonly PairCount[] {
  const pairs = new Map<string, { readonly pair: PairCount; readonly order: string }>();
  for (const row of rows) {
    const line = pairIn(shape, row, 'near', 'far');
    if (!line) continue;
    const known = pairs.get(keyOf(line))?.pair;
    const pair = known ? { ...known, claims: known.claims + line.claims } : line;
    pairs.set(keyOf(line), { pair, order: orderOf(row) });
  }
  return [...pairs.values()]
    .sort((a, b) => b.pair.claims - a.pair.claims || (a.order < b.order ? -1 : 1))
    .map(({ pair }) => pair);
}

/** A blank comes before everything that stands in an IRI. */
function orderOf(row: Row): string {
  const texts = ['near', 'far'].map((name) => row.get(name)).map((term) => (term?.as === 'iri' ? term.iri : ''));
  return texts.sort().join(' ');
}

/** Of the pairs of the strongest lines those that have more claims than any other pair can have. */
async function certainPairs(
  shape: ClaimShape,
  asking: Asking,
  pieces: readonly Piece[],
  rows: readonly Row[],
): Promise<readonly PairCount[]> {
  const weakest = countIn(rows.at(-1), 'claims');
  const lines = rows.map((row) => pairIn(shape, row, 'near', 'far')).filter((line) => line !== undefined);
  const seen = new Set(lines.map(({ ends }) => JSON.stringify(ends)));
  const back = lines.map(({ ends: [from, to] }): Ends => [to, from]).filter((ends) => !seen.has(JSON.stringify(ends)));
  const counted = await Promise.all(
    portionsOf(back).map((portion) =>
      rowsOfEach(
        asking,
        portion,
        (some) => sparql`SELECT ?near ?far (COUNT(*) AS ?claims) {
${linesFrom(shape, { pieces }, some)}
} GROUP BY ?near ?far LIMIT ${whole(PAGE_ROWS)}`,
      ),
    ),
  );
  return merged(shape, [...rows, ...counted.flat()]).filter(({ claims }) => claims > 2 * weakest);
}

const PORTION = 250;

function portionsOf(ends: readonly Ends[]): readonly (readonly Ends[])[] {
  return Array.from({ length: Math.ceil(ends.length / PORTION) }, (_, at) =>
    ends.slice(at * PORTION, (at + 1) * PORTION),
  );
}

/** All pairs, whichever way their claims go. */
function everyPair(shape: ClaimShape, pieces: readonly Piece[]): Counted {
  return {
    keys: ['low', 'high'],
    select: sparql`SELECT ?low ?high (SUM(?lines) AS ?claims) {
{ SELECT ?near ?far (COUNT(*) AS ?lines) { ${everyLine(shape, { pieces })} } GROUP BY ?near ?far }
BIND(IF(STR(?near) < STR(?far), ?near, ?far) AS ?low)
BIND(IF(STR(?near) < STR(?far), ?far, ?near) AS ?high)
} GROUP BY ?low ?high`,
  };
}
