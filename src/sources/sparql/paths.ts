import type { ActorId } from '../../model/ids';
import type { Answer, Ends, Page, Restriction } from '../graph-source';
import { answered } from './answers';
import { type Asking, goingOn, mayBeCut, PAGE_ROWS } from './asking';
import type { ClaimShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { NOTHING, sparql } from './fragment';
import { isPossible, restricted } from './restricted';
import { literal, whole } from './terms';
import { linesBeside } from './tied-claims';

/** So many actors of a layer are followed; ways through others may be missed, which is said. */
const WIDEST = 2_000;
/** Actors asked about at once. */
const PORTION = 250;

type Way = readonly ActorId[];

/** What was reached from one end: the layers of those one, two, … steps away, the end itself first. */
interface Side {
  readonly layers: ActorId[][];
  readonly reached: Set<ActorId>;
}

interface Search {
  readonly shape: ClaimShape;
  readonly asking: Asking;
  readonly pieces: readonly Piece[];
}

/** Shortest ways from one actor to another: from both ends, always on from where fewer were reached, until the sides touch. */
export async function pathsBetween(
  shape: ClaimShape,
  asking: Asking,
  [from, to]: Ends,
  restriction: Restriction,
  { hops, limit }: Page & { readonly hops: number },
): Promise<Answer<readonly Way[]>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  if (from === to) {
    const isThere = (await shape.fetchActors([from])).length > 0;
    return answered(isThere ? [[from]] : [], asking, leftOut);
  }
  if (!isPossible(restriction, [from, to])) return answered([], asking, leftOut);
  const search = { shape, asking, pieces };
  const [near, far] = [sideFrom(from), sideFrom(to)];
  for (let length = 1; length <= hops; length++) {
    const ways = await waysAcross(search, near, far, limit + 1);
    if (ways.length > 0) {
      if (ways.length > limit) asking.doubt('There are more ways of this length.');
      return answered(ways.slice(0, limit), asking, leftOut);
    }
    if (length === hops) break;
    const side = edgeOf(near).length <= edgeOf(far).length ? near : far;
    await extend(search, side);
    if (edgeOf(side).length === 0) break;
  }
  return answered([], asking, leftOut);
}

function sideFrom(end: ActorId): Side {
  return { layers: [[end]], reached: new Set([end]) };
}

function edgeOf({ layers }: Side): readonly ActorId[] {
  return layers.at(-1)!;
}

/** Takes a side one step further. */
async function extend({ shape, asking, pieces }: Search, side: Side): Promise<void> {
  const next: ActorId[] = [];
  for (const portion of portionsOf(edgeOf(side))) {
    const lines = linesBeside(shape, { pieces }, portion);
    const fresh = goingOn(asking.label, (id: ActorId) => id);
    for (let after = ''; ; ) {
      const behind = after === '' ? NOTHING : sparql`FILTER(STR(?far) > ${literal(after)})`;
      const rows = await asking.rows(
        sparql`SELECT DISTINCT ?far { { ${lines} } ${behind} } ORDER BY STR(?far) LIMIT ${whole(PAGE_ROWS)}`,
      );
      for (const id of fresh(rows.flatMap((row) => actorIn(shape, row, 'far') ?? []))) {
        if (side.reached.has(id)) continue;
        side.reached.add(id);
        next.push(id);
      }
      const last = rows.at(-1)?.get('far');
      if (!mayBeCut(rows.length) || last?.as !== 'iri' || next.length >= WIDEST) break;
      after = last.iri;
    }
    if (next.length >= WIDEST) break;
  }
  if (next.length >= WIDEST) asking.doubt('Not all actors on the way were followed: there are too many.');
  side.layers.push(next.slice(0, WIDEST));
}

/** Ways from one side's end over a line between the two outermost layers to the other's end, at most so many. */
async function waysAcross(search: Search, near: Side, far: Side, most: number): Promise<readonly Way[]> {
  const touching = await linesAcross(search, edgeOf(near), edgeOf(far), most);
  if (touching.length === 0) return [];
  const [starts, ends] = await Promise.all([
    waysTo(
      search,
      near,
      touching.map(([one]) => one),
      most,
    ),
    waysTo(
      search,
      far,
      touching.map(([, other]) => other),
      most,
    ),
  ]);
  const ways: Way[] = [];
  for (const [one, other] of touching) {
    for (const start of starts.get(one) ?? []) {
      for (const end of ends.get(other) ?? []) {
        if (ways.length >= most) return ways;
        ways.push([...start, ...end.toReversed()]);
      }
    }
  }
  return ways;
}

/** Ways from the end of a side to some actors of its outermost layer, at most so many to each. */
async function waysTo(
  search: Search,
  { layers }: Side,
  actors: readonly ActorId[],
  most: number,
): Promise<ReadonlyMap<ActorId, readonly Way[]>> {
  const wanted = [...new Set(actors)];
  const before = layers.slice(0, -1);
  if (before.length === 0) return new Map(wanted.map((id) => [id, [[id]]]));
  const lines = await linesAcross(search, before.at(-1)!, wanted, PAGE_ROWS);
  const leading = await waysTo(
    search,
    { layers: before, reached: new Set() },
    lines.map(([one]) => one),
    most,
  );
  const ways = new Map<ActorId, Way[]>(wanted.map((id) => [id, []]));
  for (const [one, other] of lines) {
    const known = ways.get(other);
    for (const way of leading.get(one) ?? []) if (known && known.length < most) known.push([...way, other]);
  }
  return ways;
}

/** Which of some actors are tied to which of some others, each two once; at most so many. */
async function linesAcross(
  { shape, asking, pieces }: Search,
  near: readonly ActorId[],
  far: readonly ActorId[],
  most: number,
): Promise<readonly Ends[]> {
  if (near.length > far.length) {
    const turned = await linesAcross({ shape, asking, pieces }, far, near, most);
    return turned.map(([one, other]): Ends => [other, one]);
  }
  const found: Ends[] = [];
  for (const portion of portionsOf(far)) {
    for (const some of portionsOf(near)) {
      const rows = await asking.rows(sparql`SELECT DISTINCT ?near ?far {
${linesBeside(shape, { pieces }, some, portion)}
} LIMIT ${whole(Math.min(most, PAGE_ROWS))}`);
      for (const row of rows) {
        const [one, other] = [actorIn(shape, row, 'near'), actorIn(shape, row, 'far')];
        if (one !== undefined && other !== undefined) found.push([one, other]);
      }
      if (mayBeCut(rows.length)) asking.doubt('There may be more ways of this length.');
      if (found.length >= most) return found.slice(0, most);
    }
  }
  return found;
}

function actorIn({ actorOf }: ClaimShape, row: Row, name: string): ActorId | undefined {
  const term = row.get(name);
  return term && actorOf(term);
}

function portionsOf(ids: readonly ActorId[]): readonly (readonly ActorId[])[] {
  return Array.from({ length: Math.ceil(ids.length / PORTION) }, (_, at) =>
    ids.slice(at * PORTION, (at + 1) * PORTION),
  );
}
