// @ts-check
import { claims, fold, nameOf, types, unnamed } from './data.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {{ off: Record<'type' | 'sign' | 'standing', Set<string>>, speakers: Set<string>, text: string, from?: number, to?: number, undated: boolean }} Filters */
/** @typedef {'type' | 'sign' | 'standing' | 'speaker' | 'text' | 'time'} Facet */
/** @typedef {{ claims: Claim[], actors: Map<string, number>, named: number, counts: Map<Facet, Map<string, number>>, undated: number }} Shown */

export const NOBODY = '';
/** @type {Facet[]} */
const FACETS = ['type', 'sign', 'standing', 'speaker', 'text', 'time'];
/** @type {string[]} */
const texts = [];

/**
 * No filter at all.
 * @returns {Filters}
 */
export function noFilters() {
  return {
    off: { type: new Set(), sign: new Set(), standing: new Set() },
    speakers: new Set(),
    text: '',
    undated: true,
  };
}

/**
 * What a claim has in a facet that is counted.
 * @param {Claim} record
 * @param {Facet} facet
 */
function valueIn({ claim, words }, facet) {
  if (facet === 'type') return claim.type;
  if (facet === 'sign') return String(words.sign);
  return facet === 'standing' ? words.standing : (claim.by ?? NOBODY);
}

/**
 * Whether a claim passes one filter.
 * @param {Claim} record
 * @param {Facet} facet
 * @param {Filters} filters
 * @param {string} text
 */
function passes(record, facet, filters, text) {
  if (facet === 'text') return text === '' || textOf(record).includes(text);
  if (facet === 'time') return isInTime(record, filters);
  const value = valueIn(record, facet);
  if (facet === 'speaker') return filters.speakers.size === 0 || filters.speakers.has(value);
  return !filters.off[facet].has(value);
}

/**
 * @param {Claim} record
 * @param {Filters} filters
 */
function isInTime({ words: { first, last } }, { from, to, undated }) {
  if (first === undefined && last === undefined) return undated;
  if (from !== undefined && last !== undefined && last < from) return false;
  return to === undefined || first === undefined || first <= to;
}

/**
 * All texts of a claim, made when they are first searched.
 * @param {Claim} record
 */
function textOf({ at, claim, words, type }) {
  texts[at] ??= fold(
    [
      words.title,
      claim.gist,
      type.label,
      words.who,
      ...words.particulars.map(([, text]) => text),
      ...(claim.responses ?? []).flatMap(({ by, gist }) => [nameOf(by), gist]),
    ].join('\n'),
  );
  return texts[at];
}

/**
 * What the filters let through, with the counts of each facet as the other filters leave them.
 * @param {Filters} filters
 * @returns {Shown}
 */
export function shownBy(filters) {
  const text = fold(filters.text.trim());
  /** @type {Claim[]} */
  const shown = [];
  const counts = new Map(FACETS.map((facet) => [facet, new Map()]));
  /** @type {Map<string, number>} */
  const parties = new Map();
  let undated = 0;
  for (const record of claims) {
    const failed = FACETS.filter((facet) => !passes(record, facet, filters, text));
    if (failed.length > 1) continue;
    if (failed.length === 0) {
      shown.push(record);
      for (const id of record.parties) parties.set(id, (parties.get(id) ?? 0) + 1);
    }
    for (const facet of failed.length === 0 ? FACETS : failed) count(counts.get(facet), valueIn(record, facet));
    if (
      record.words.first === undefined &&
      record.words.last === undefined &&
      !failed.some((facet) => facet !== 'time')
    )
      undated++;
  }
  const named = new Set(shown.flatMap((record) => record.named)).size + (inForce(filters).length > 0 ? 0 : unnamed);
  return { claims: shown, actors: parties, named, counts, undated };
}

/**
 * @param {Map<string, number> | undefined} counts
 * @param {string} value
 */
function count(counts, value) {
  counts?.set(value, (counts.get(value) ?? 0) + 1);
}

/**
 * The filters in force, a sentence each.
 * @param {Filters} filters
 */
export function inForce({ off, speakers, text, from, to, undated }) {
  return [
    off.type.size > 0 && `${off.type.size} of ${types.size} relation types off`,
    off.sign.size > 0 && 'sign',
    off.standing.size > 0 && 'standing',
    speakers.size > 0 &&
      `according to ${[...speakers].map((id) => (id === NOBODY ? 'nobody heard' : nameOf(id))).join(', ')}`,
    text.trim() !== '' && `text “${text.trim()}”`,
    (from !== undefined || to !== undefined) && 'time',
    !undated && 'undated left out',
  ].filter((words) => words !== false);
}
