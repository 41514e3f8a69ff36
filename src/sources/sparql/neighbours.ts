import type { ActorId, TypeId } from '../../model/ids';
import type { Answer, Neighbours, Page, Restriction } from '../graph-source';
import { answered, byClaims } from './answers';
import { type Asking, countIn, PAGE_ROWS, rowsAtOnce } from './asking';
import type { ClaimPart, ClaimShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { type Fragment, sparql } from './fragment';
import { within } from './patterns';
import { ranked } from './ranked';
import { isPossible, restricted } from './restricted';
import { whole } from './terms';
import { linesBeside } from './tied-claims';

/** What an actor is tied to, by type and by actor. */
export async function neighboursOf(
  shape: ClaimShape,
  asking: Asking,
  id: ActorId,
  restriction: Restriction,
  { type, ...page }: Page & { readonly type?: TypeId },
): Promise<Answer<Neighbours>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  if (!isPossible(restriction, [id], type)) return answered({ byType: [], strongest: [] }, asking, leftOut);
  const all = type === undefined ? pieces : [ofType(shape, type), ...pieces];
  const [byType, { items, of }] = await Promise.all([
    countedByType(shape, asking, id, all),
    strongestBeside(shape, asking, id, all, page),
  ]);
  return answered({ byType, strongest: items }, asking, leftOut, items.length < of ? of : undefined);
}

function ofType({ typeTerm }: ClaimShape, type: TypeId): Piece {
  return { parts: ['type'], pattern: within('type', [typeTerm(type)]) };
}

async function countedByType(
  shape: ClaimShape,
  asking: Asking,
  id: ActorId,
  pieces: readonly Piece[],
): Promise<Neighbours['byType']> {
  const claims = shape.further ? sparql`COUNT(DISTINCT ${shape.identity})` : sparql`COUNT(*)`;
  const select = sparql`SELECT ?type (${claims} AS ?claims) (COUNT(DISTINCT ?far) AS ?actors) {
${beside(shape, id, pieces, ['type'])}
} GROUP BY ?type LIMIT ${whole(PAGE_ROWS)}`;
  const rows = await rowsAtOnce(asking, select);
  const found = rows.flatMap((row) => {
    const term = row.get('type');
    const type = term && shape.typeOf(term);
    return type === undefined ? [] : [{ type, claims: countIn(row, 'claims'), actors: countIn(row, 'actors') }];
  });
  return byClaims(found, (entry) => entry.type);
}

async function strongestBeside(
  shape: ClaimShape,
  asking: Asking,
  id: ActorId,
  pieces: readonly Piece[],
  page: Page,
): Promise<{ readonly items: Neighbours['strongest']; readonly of: number }> {
  const select = sparql`SELECT ?far (COUNT(*) AS ?claims) {
${beside(shape, id, pieces, [])}
} GROUP BY ?far`;
  const itemOf = (row: Row) => {
    const term = row.get('far');
    const other = term && shape.actorOf(term);
    return other && { id: other, claims: countIn(row, 'claims') };
  };
  return ranked(asking, { select, keys: ['far'] }, page, { itemOf, keyOf: (neighbour) => neighbour.id });
}

function beside(shape: ClaimShape, id: ActorId, pieces: readonly Piece[], parts: readonly ClaimPart[]): Fragment {
  return linesBeside(shape, { pieces, parts }, [id]);
}
