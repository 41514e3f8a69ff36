import type { Page } from '../graph-source';
import { type Asking, countIn, goingOn, mayBeCut, PAGE_ROWS } from './asking';
import type { Row } from './engine';
import { type Fragment, joined, NOTHING, sparql } from './fragment';
import { literal, variable, whole } from './terms';

/** A list that an engine counts: a sub-select that binds some variables and `?claims`, each of their values once. */
export interface Counted {
  readonly select: Fragment;
  /** The variables that tell its items apart. */
  readonly keys: readonly string[];
}

/** A part of a list, those with most claims first and equals in the order of their keys as texts; `of` tells how many there are altogether. */
export async function ranked<Item>(
  asking: Asking,
  counted: Counted,
  { limit, after }: Page,
  { itemOf, keyOf }: { itemOf(row: Row): Item | undefined; keyOf(item: Item): string },
): Promise<{ readonly items: readonly Item[]; readonly of: number }> {
  const next = goingOn(asking.label, (row: Row) => JSON.stringify(counted.keys.map((key) => textIn(row, key))));
  let items: Item[] = [];
  let [total, isBehind] = [0, after === undefined];
  let last: Row | undefined;
  while (items.length < limit) {
    const most = after === undefined ? Math.min(PAGE_ROWS, limit - items.length) : PAGE_ROWS;
    const rows = await asking.rows(pageQuery(counted, last, most));
    const fresh = next(rows);
    total += fresh.length;
    const page = fresh.map(itemOf).filter((item) => item !== undefined);
    const start = isBehind ? 0 : page.findIndex((item) => keyOf(item) === after) + 1;
    isBehind ||= start > 0;
    if (isBehind) items.push(...page.slice(start));
    last = rows.at(-1);
    if (!last || (rows.length < most && !mayBeCut(rows.length))) return { items: items.slice(0, limit), of: total };
  }
  items = items.slice(0, limit);
  return { items, of: await lengthOf(asking, counted) };
}

/** How long a list is. */
export async function lengthOf(asking: Asking, { select, keys }: Counted): Promise<number> {
  const [row] = await asking.rows(sparql`SELECT (COUNT(${variable(keys[0]!)}) AS ?length) { { ${select} } }`);
  return countIn(row, 'length');
}

function pageQuery({ select, keys }: Counted, last: Row | undefined, most: number): Fragment {
  const texts = keys.map((key) => sparql`STR(${variable(key)})`);
  return sparql`SELECT ${keys.map(variable)} ?claims {
{ ${select} }
${last ? behind(keys, last) : NOTHING}
} ORDER BY DESC(?claims) ${texts} LIMIT ${whole(most)}`;
}

/** Keeps what comes after a row: what has fewer claims, or as many and a key that comes later. */
function behind(keys: readonly string[], last: Row): Fragment {
  const claims = whole(countIn(last, 'claims'));
  const later = keys.map((key, at) => {
    const same = keys.slice(0, at).map((before) => sparql`STR(${variable(before)}) = ${literal(textIn(last, before))}`);
    return joined([...same, sparql`STR(${variable(key)}) > ${literal(textIn(last, key))}`], sparql` && `);
  });
  return sparql`FILTER(?claims < ${claims} || (?claims = ${claims} && (${joined(
    later.map((one) => sparql`(${one})`),
    sparql` || `,
  )})))`;
}

function textIn(row: Row, name: string): string {
  const term = row.get(name);
  return term?.as === 'iri' ? term.iri : term?.as === 'literal' ? term.text : '';
}
