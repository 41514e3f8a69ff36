import type { ClaimId } from '../../model/ids';
import type { Answer, Ends, Fetched, Page, Restriction } from '../graph-source';
import { answered } from './answers';
import { type Asking, countIn, PAGE_ROWS, textIn } from './asking';
import type { ClaimShape } from './claim-shape';
import { NOTHING, sparql } from './fragment';
import { type KnownActors, namedBy } from './known-actors';
import { isPossible, restricted } from './restricted';
import { literal, whole } from './terms';
import { linesBeside } from './tied-claims';

/** A page of the claims that draw a line between two actors, with the actors that they name. */
export async function claimsOfPair(
  shape: ClaimShape,
  asking: Asking,
  known: KnownActors,
  {
    ends: [one, other],
    restriction,
    page,
    signal,
  }: {
    readonly ends: Ends;
    readonly restriction: Restriction;
    readonly page: Page<ClaimId>;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Answer<Fetched>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  if (!isPossible(restriction, [one, other])) return answered({ claims: [], actors: [] }, asking, leftOut);
  const lines = sparql`${linesBeside(shape, { pieces }, [one], [other])} BIND(${shape.key} AS ?key)`;
  const behind = page.after === undefined ? NOTHING : sparql`FILTER(?key > ${literal(shape.keyOf(page.after))})`;
  const most = Math.min(page.limit, PAGE_ROWS);
  const rows = await asking.rows(
    sparql`SELECT DISTINCT ?key { { ${lines} } ${behind} } ORDER BY ?key LIMIT ${whole(most)}`,
  );
  const keys = rows.map((row) => textIn(row.get('key')) ?? '');
  const ids = keys.map(shape.idOf).filter((id) => id !== undefined);
  const fetched = new Map((await shape.fetchClaims(ids, signal)).map((claim) => [claim.id, claim]));
  const claims = ids.flatMap((id) => fetched.get(id) ?? []);
  if (claims.length < rows.length) asking.doubt('Some claims could not be put together from what the engine holds.');
  const actors = await known.actors(claims.flatMap(namedBy), signal);
  const isPart = rows.length === most || page.after !== undefined;
  const of = isPart ? await counted(asking, lines) : rows.length;
  return answered({ claims, actors }, asking, leftOut, of > claims.length ? of : undefined);
}

async function counted(asking: Asking, lines: ReturnType<typeof sparql>): Promise<number> {
  const [row] = await asking.rows(sparql`SELECT (COUNT(DISTINCT ?key) AS ?claims) { ${lines} }`);
  return countIn(row, 'claims');
}
