import { goingOn } from '../asking';
import type { Row, SparqlEngine } from '../engine';
import type { Fragment } from '../fragment';

/** All rows of a query that is asked again and again, each time for those whose key comes after the last one, until none is left. */
export async function allRows(
  engine: SparqlEngine,
  query: (after: string | undefined) => Fragment,
  keyOf: (row: Row) => string,
  {
    most = Number.POSITIVE_INFINITY,
    signal,
  }: { readonly most?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const fresh = goingOn(engine.label, keyOf);
  let after: string | undefined;
  while (rows.length < most) {
    const { rows: page } = await engine.select(query(after), signal ? { signal } : {});
    const last = page.at(-1);
    if (!last) break;
    rows.push(...fresh(page));
    after = keyOf(last);
  }
  return rows;
}

/** Answers to one question about many things, which are asked for some at a time. */
export async function inPortions<Item, Found>(
  items: readonly Item[],
  size: number,
  ask: (portion: readonly Item[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < items.length; at += size) found.push(...(await ask(items.slice(at, at + size))));
  return found;
}
