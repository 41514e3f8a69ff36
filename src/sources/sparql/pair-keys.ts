import type { Ends, PairPage } from '../graph-source';
import { pairKey } from '../pair-key';
import { type Asking, countIn, goingOn, mayBeCut, PAGE_ROWS, rowsOfEach, textIn } from './asking';
import type { ClaimShape, Piece } from './claim-shape';
import type { Row } from './engine';
import { type Fragment, NOTHING, sparql } from './fragment';
import { literal, whole } from './terms';
import { linesBetween } from './tied-claims';

/** The keys of a page of the claims of a pair, in the order of the engine, and how many claims the pair has. */
export interface KeysOfPair {
  readonly keys: readonly string[];
  readonly of: number;
}

/** Among which claims keys are looked for, and how. */
interface Search {
  readonly shape: ClaimShape;
  readonly asking: Asking;
  readonly pieces: readonly Piece[];
}

interface Counted extends PairPage {
  readonly of: number;
}

type Found = readonly (readonly [pair: string, keys: readonly string[]])[];

/** Pairs that stand in one query. */
const MOST_PAIRS = 100;
/** Engines have been seen to cut at round numbers from here on: keys of several pairs are never as many. */
const SUSPICIOUS = 1_000;
/** A pair with more claims than are asked for is read alone from so many more on. */
const SPARE = 300;

/** The keys of a page of the claims of each of some pairs: first all pairs are counted, then those that fit into one answer are read together. */
export async function keysOfPairs(
  search: Search,
  pages: readonly PairPage[],
): Promise<ReadonlyMap<string, KeysOfPair>> {
  const counts = await countsOf(search, pages);
  const counted = pages.map((page): Counted => ({ ...page, of: counts.get(pairKey(page.ends)) ?? 0 }));
  const there = counted.filter(({ of }) => of > 0);
  const isLong = ({ of, limit }: Counted) => of - limit > SPARE || of >= SUSPICIOUS;
  const found = await Promise.all([
    ...groupsOf(there.filter((page) => !isLong(page))).map((group) => keysTogether(search, group)),
    ...there.filter(isLong).map((page) => keysAlone(search, page)),
  ]);
  const keys = new Map(found.flat());
  return new Map(counted.map(({ ends, of }) => [pairKey(ends), { keys: keys.get(pairKey(ends)) ?? [], of }]));
}

async function countsOf(search: Search, pages: readonly PairPage[]): Promise<ReadonlyMap<string, number>> {
  const portions = Array.from({ length: Math.ceil(pages.length / MOST_PAIRS) }, (_, at) =>
    pages.slice(at * MOST_PAIRS, (at + 1) * MOST_PAIRS),
  );
  const rows = await Promise.all(
    portions.map((portion) =>
      rowsOfEach(
        search.asking,
        portion,
        (some) => sparql`SELECT ?near ?far (COUNT(DISTINCT ?key) AS ?claims) {
${keyedLines(search, some)}
} GROUP BY ?near ?far`,
      ),
    ),
  );
  return new Map(rows.flat().map((row) => [pairIn(search, row), countIn(row, 'claims')]));
}

/** Binds `?near`, `?far` and `?key` to each claim of some pairs. */
function keyedLines({ shape, pieces }: Search, pages: readonly PairPage[]): Fragment {
  const pairs = pages.map(({ ends }) => ends);
  return sparql`${linesBetween(shape, { pieces }, pairs)} BIND(${shape.key} AS ?key)`;
}

function pairIn({ shape: { actorOf } }: Search, row: Row): string {
  const [near, far] = [row.get('near'), row.get('far')];
  const [one, other] = [near && actorOf(near), far && actorOf(far)];
  return one === undefined || other === undefined ? '' : pairKey([one, other] satisfies Ends);
}

/** Pairs whose claims are together as few as an engine surely gives at once. */
function groupsOf(pages: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups: Counted[][] = [];
  let room = 0;
  for (const page of pages) {
    const group = groups.at(-1);
    if (group && page.of <= room && group.length < MOST_PAIRS) group.push(page);
    else {
      groups.push([page]);
      room = SUSPICIOUS - 1;
    }
    room -= page.of;
  }
  return groups;
}

/** The keys of some pairs in one answer; where it holds fewer than were counted, in smaller ones. */
async function keysTogether(search: Search, pages: readonly Counted[]): Promise<Found> {
  const rows = await search.asking.rows(sparql`SELECT DISTINCT ?near ?far ?key {
${keyedLines(search, pages)}
} ORDER BY ?key LIMIT ${whole(PAGE_ROWS)}`);
  if (rows.length < pages.reduce((sum, { of }) => sum + of, 0)) {
    const [only] = pages;
    if (pages.length === 1 && only) return keysAlone(search, only);
    const half = Math.ceil(pages.length / 2);
    const parts = [pages.slice(0, half), pages.slice(half)];
    return (await Promise.all(parts.map((part) => keysTogether(search, part)))).flat();
  }
  const keys = new Map(pages.map(({ ends }) => [pairKey(ends), [] as string[]]));
  for (const row of rows) keys.get(pairIn(search, row))?.push(keyIn(row));
  return pages.map((page) => [pairKey(page.ends), pageOf(search, page, keys.get(pairKey(page.ends)) ?? [])]);
}

function keyIn(row: Row): string {
  return textIn(row.get('key')) ?? '';
}

function pageOf({ shape }: Search, { after, limit }: PairPage, keys: readonly string[]): readonly string[] {
  if (after === undefined) return keys.slice(0, limit);
  const last = shape.keyOf(after);
  const start = keys.includes(last) ? keys.indexOf(last) + 1 : keys.findIndex((key) => key > last);
  return start < 0 ? [] : keys.slice(start, start + limit);
}

/** The keys of one pair, asked for after the last one again and again. */
async function keysAlone(search: Search, page: Counted): Promise<Found> {
  const { ends, limit, after, of } = page;
  const lines = keyedLines(search, [page]);
  const keys: string[] = [];
  const next = goingOn(search.asking.label, (key: string) => key);
  let last = after === undefined ? undefined : search.shape.keyOf(after);
  while (keys.length < limit && (after !== undefined || keys.length < of)) {
    const behind = last === undefined ? NOTHING : sparql`FILTER(?key > ${literal(last)})`;
    const most = Math.min(limit - keys.length, PAGE_ROWS);
    const rows = await search.asking.rows(
      sparql`SELECT DISTINCT ?key { { ${lines} } ${behind} } ORDER BY ?key LIMIT ${whole(most)}`,
    );
    keys.push(...next(rows.map(keyIn)));
    last = keys.at(-1) ?? last;
    if (rows.length === 0 || (rows.length < most && after !== undefined && !mayBeCut(rows.length))) break;
  }
  return [[pairKey(ends), keys]];
}
