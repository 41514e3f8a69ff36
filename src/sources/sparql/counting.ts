import type { FacetId } from '../../view/state';
import type { Answer, FacetCount, Page, Restriction } from '../graph-source';
import { after, answered, byClaims } from './answers';
import { type Asking, countIn } from './asking';
import type { ClaimPart, ClaimShape, FacetShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { type Fragment, sparql } from './fragment';
import { union } from './patterns';
import { ranked } from './ranked';
import { claimsWhere, restricted } from './restricted';
import { variable } from './terms';

/** More values than any list of a facet shows. */
const MOST_VALUES = 20_000;
const ROWS = { itemOf: (row: Row) => row, keyOf: () => '' };

/** How many claims pass and how many actors are party to them. */
export async function countOf(
  shape: ClaimShape,
  asking: Asking,
  restriction: Restriction,
): Promise<Answer<{ readonly claims: number; readonly actors: number }>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  const [claims, actors] = await Promise.all([claimsIn(shape, asking, pieces), partiesIn(shape, asking, pieces)]);
  return answered({ claims, actors }, asking, leftOut);
}

/** How many claims some pieces keep. */
async function claimsIn(shape: ClaimShape, asking: Asking, pieces: readonly Piece[]): Promise<number> {
  const [row] = await asking.rows(sparql`SELECT (COUNT(*) AS ?claims) {
${claimsWhere(shape, pieces)}
}`);
  return countIn(row, 'claims');
}

async function partiesIn(shape: ClaimShape, asking: Asking, pieces: readonly Piece[]): Promise<number> {
  const [row] = await asking.rows(sparql`SELECT (COUNT(DISTINCT ?actor) AS ?actors) {
${partiesOf(shape, pieces)}
}`);
  return countIn(row, 'actors');
}

/** Binds `?actor` to each party of each claim that some pieces keep. */
function partiesOf(shape: ClaimShape, pieces: readonly Piece[]): Fragment {
  if (shape.further) return claimsWhere(shape, [shape.further.parties, ...pieces]);
  const end = (part: ClaimPart & ('subject' | 'object')) =>
    sparql`SELECT (${variable(part)} AS ?actor) { ${claimsWhere(shape, pieces, [part])} }`;
  return union([end('subject'), end('object')]);
}

/** How many claims have each value of a facet, given all other filters. */
export async function facetOf<Id extends FacetId>(
  shape: ClaimShape,
  asking: Asking,
  id: Id,
  restriction: Restriction,
  page: Page,
): Promise<Answer<readonly FacetCount<Id>[]>> {
  const facet: FacetShape<Id> | undefined = shape.facets[id];
  const { pieces, leftOut } = restricted(shape, restriction, id);
  if (!facet) return answered([], asking, [...leftOut, 'a facet that this engine is not asked for']);
  const [counted, unheard] = await Promise.all([
    valuesCounted(shape, asking, facet, pieces),
    facet.none ? claimsIn(shape, asking, [facet.none.claims, ...pieces]) : 0,
  ]);
  if (facet.none && unheard > 0) counted.set(facet.none.value, unheard);
  const all = byClaims(
    [...counted].map(([value, claims]): FacetCount<Id> => ({ value, claims })),
    ({ value }) => String(value),
  );
  const value = after(all, page.after, (one) => String(one.value)).slice(0, page.limit);
  return answered(value, asking, leftOut, value.length < all.length ? all.length : undefined);
}

async function valuesCounted<Id extends FacetId>(
  shape: ClaimShape,
  asking: Asking,
  { values, valuesOf }: FacetShape<Id>,
  pieces: readonly Piece[],
) {
  const name = values.variable ?? 'value';
  const value = variable(name);
  const select = sparql`SELECT ${value} (COUNT(*) AS ?claims) {
${claimsWhere(shape, [values, ...pieces])}
} GROUP BY ${value}`;
  const { items: rows, of } = await ranked(asking, { select, keys: [name] }, { limit: MOST_VALUES }, ROWS);
  if (rows.length < of) asking.doubt('Only the values with most claims were counted.');
  const counted = new Map<ReturnType<typeof valuesOf>[number], number>();
  for (const row of rows) {
    const term = row.get(name);
    for (const one of term ? valuesOf(term) : []) counted.set(one, (counted.get(one) ?? 0) + countIn(row, 'claims'));
  }
  return counted;
}
