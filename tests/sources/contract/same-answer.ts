import { expect } from 'vitest';
import type { GraphSource, Restriction } from '../../../src/sources/graph-source';
import { CLAUSES } from '../../../src/view/filters/clauses';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { ask, type Question, type Told } from './question';

const ALL = 1_000_000;

/**
 * Expects a source to answer as the one that it is held against. At the edge of a list that is not whole any of its equals may be
 * missing; what the source says it left out, the other is not asked either.
 */
export async function expectSame(question: Question, source: GraphSource, held: GraphSource, choice = '') {
  const put = `${choice} ${JSON.stringify(question)}`;
  const got = await ask(source, question).catch((cause: unknown) => {
    throw new Error(`not answered: ${put}`, { cause });
  });
  const all = await ask(held, everything(question, got));
  const { size, counts } = asked(question, all);
  const isWhole = size === all.items.size;
  expect({ ...got, size: got.items.size }, put).toEqual({
    leftOut: got.leftOut,
    ...(!isWhole && question.ask !== 'paths' && question.ask !== 'claims' && { of: all.items.size }),
    size,
    counts,
    items: picked(all.items, got.items),
    beside: isWhole ? all.beside : picked(all.beside, got.beside),
    ...('plain' in all && { plain: all.plain }),
  });
}

/** How much of all that there is a question asks for. */
function asked(
  question: Question,
  { items, counts }: Told,
): { readonly size: number; readonly counts: Told['counts'] } {
  if (question.ask === 'claims') {
    const shown = counts.map((count, at) => Math.min(count, question.pairs[at]!.limit));
    return { size: shown.reduce((sum, count) => sum + count, 0), counts: shown };
  }
  const limit = 'limit' in question ? question.limit : ALL;
  return { size: Math.min(limit, items.size), counts: counts.slice(0, limit) };
}

/** The question for all that there is, without what the answer says it left out. */
function everything(question: Question, { leftOut }: Told): Question {
  const wide = widened(question);
  return 'restriction' in wide ? { ...wide, restriction: without(wide.restriction, leftOut) } : wide;
}

function widened(question: Question): Question {
  if (question.ask === 'claims')
    return { ...question, pairs: question.pairs.map(({ ends }) => ({ ends, limit: ALL })) };
  return 'limit' in question ? { ...question, limit: ALL } : question;
}

/** A restriction without the filters that are named by their labels. */
function without(restriction: Restriction, leftOut: readonly string[]): Restriction {
  const emptied = leftOut.map((words) => {
    const clause = CLAUSES.find(({ label }) => words === `the filter “${label}”`);
    if (!clause) throw new Error(`invalid name of what is left out: ${words}`);
    return [clause.id, DEFAULT_VIEW.filters[clause.id]] as const;
  });
  return { ...restriction, filters: { ...restriction.filters, ...Object.fromEntries(emptied) } };
}

function picked(all: ReadonlyMap<string, unknown>, some: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...some.keys()].map((key) => [key, all.get(key)]));
}
