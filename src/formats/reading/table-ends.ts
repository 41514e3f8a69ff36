import type { ColumnRole } from './column-mapping';
import { plainName } from './column-names';
import { holdsWords } from './table-words';

/** A column that may be one of the ends of ties. */
interface Candidate {
  readonly at: number;
  readonly name: string;
  readonly values: ReadonlySet<string>;
  readonly isText: boolean;
}

/** The two ends, where names do not say them: columns whose names differ in a number or letter only, else those that share most names, else the first that hold words; and what stands between both is what relates them. */
export function withGuessedEnds(
  roles: readonly ColumnRole[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const candidates = candidatesIn(roles, columns, rows);
  const guessed = [...roles];
  const isFree = !roles.includes('subject') && !roles.includes('object');
  for (const [at, end] of isFree ? pairAmong(candidates) : []) guessed[at] = end;
  for (const end of ['subject', 'object'] as const) {
    if (guessed.includes(end)) continue;
    const next = candidates.find(({ at }) => guessed[at] === 'attribute');
    if (next) guessed[next.at] = end;
  }
  return isFree ? withGuessedType(guessed, candidates) : guessed;
}

/** The columns without a role that are mostly filled, those of words first. */
function candidatesIn(
  roles: readonly ColumnRole[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Candidate[] {
  return roles
    .map((role, at) => ({ role, at, cells: rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '') }))
    .filter(({ role, cells }) => role === 'attribute' && cells.length * 2 > rows.length)
    .map(({ at, cells }) => {
      const name = plainName(columns[at] ?? '');
      return { at, name, values: new Set(cells), isText: holdsWords(cells) };
    })
    .toSorted((one, other) => Number(other.isText) - Number(one.isText) || one.at - other.at);
}

type Ends = readonly (readonly [at: number, end: 'subject' | 'object'])[];

/** Names in common tell two ends from a column that only repeats its words. */
const SHARED_AT_LEAST = 2;
/** Of a table with more columns of words than this, the first ones are compared with each other. */
const COMPARED = 40;

function pairAmong(candidates: readonly Candidate[]): Ends {
  const texts = candidates.filter(({ isText }) => isText).slice(0, COMPARED);
  const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const));
  const scored = pairs.map((pair) => ({ pair, shared: sharedBy(...pair) }));
  const [most] = scored.toSorted((one, other) => other.shared - one.shared);
  const alike = most && most.shared >= SHARED_AT_LEAST ? most.pair : undefined;
  const pair = pairs.find(([one, other]) => areTwins(one.name, other.name)) ?? alike;
  return pair
    ? [
        [pair[0].at, 'subject'],
        [pair[1].at, 'object'],
      ]
    : [];
}

function sharedBy({ values: one }: Candidate, { values: other }: Candidate): number {
  return [...one].filter((value) => other.has(value)).length;
}

const TWINS = [
  ['1', '2'],
  ['a', 'b'],
  ['i', 'ii'],
] as const;

/** `person a` and `person b`, `akteur 1` and `akteur 2`. */
function areTwins(one: string, other: string): boolean {
  return TWINS.some(([first, second]) => {
    const stem = one.endsWith(first) ? one.slice(0, -first.length).trimEnd() : '';
    return stem !== '' && other.endsWith(second) && other.slice(0, -second.length).trimEnd() === stem;
  });
}

/** A column of words that stands between the ends, as in a sentence. */
function withGuessedType(roles: readonly ColumnRole[], candidates: readonly Candidate[]): readonly ColumnRole[] {
  if (roles.includes('type')) return roles;
  const [from, to] = [roles.indexOf('subject'), roles.indexOf('object')];
  const between = candidates.filter(({ at, isText }) => isText && at > from && at < to);
  const [only, another] = between;
  return only && !another ? roles.with(only.at, 'type') : roles;
}
