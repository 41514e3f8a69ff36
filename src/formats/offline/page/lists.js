// @ts-check
import { actors, claims, fold, kinds, nameOf, STANDINGS, signGlyph, signName, sources } from './data.js';
import { counted, el, given } from './dom.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./filters.js').Shown} Shown */
/** @typedef {import('./card.js').Selection} Selection */
/** @typedef {(selection: Selection | undefined) => void} Choose */
/** @typedef {{ shown: Shown, text: string, selection: Selection | undefined, choose: Choose, length: number, more: () => void }} Listing */
/** @typedef {{ record: Claim, by: string | undefined, verb: string, gist: string, start: number, against: boolean }} Reading */

/** So many entries are listed at first, and so many more each time. */
export const PAGE = 200;

/**
 * The claims shown, in the order of the dataset.
 * @param {Listing} listing
 */
export function claimList({ shown, selection, choose, length, more }) {
  const rows = shown.claims.slice(0, length).map((record) => el('li', {}, claimRow(record, selection, choose)));
  return el('div', {}, el('ol', { class: 'list' }, ...rows), moreButton(shown.claims.length - length, more));
}

/**
 * A claim as a line of a list.
 * @param {Claim} record
 * @param {Selection | undefined} selection
 * @param {Choose} choose
 */
export function claimRow(record, selection, choose) {
  const { claim, words } = record;
  const chosen = selection?.kind === 'claim' && selection.id === claim.id;
  return el(
    'button',
    {
      type: 'button',
      class: `entry ${signName(words.sign)}`,
      'aria-pressed': String(chosen),
      'data-key': `claim ${claim.id}`,
      click: () => choose(selectionOf(record)),
    },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, signGlyph(words.sign)),
    el('span', { class: 'title' }, given(words.title)),
    el('span', { class: 'gist' }, given(claim.gist)),
    el('span', { class: 'small quiet' }, voicesIn(record), standingMark(record)),
  );
}

/**
 * @param {Claim} record
 * @returns {Selection}
 */
function selectionOf(record) {
  return { kind: 'claim', id: record.claim.id, claims: [record] };
}

/** @param {Claim} record */
function voicesIn({ claim, words }) {
  const answers = (claim.responses ?? []).map(({ by }, at) => `${nameOf(by)} ${words.verbs[at + 1]}`);
  return given([`${words.who} ${words.verbs[0]}`, ...answers, words.when].join(' · '));
}

/**
 * A word on what a claim rests on, where that is not plain.
 * @param {Claim} record
 */
export function standingMark({ words, contested }) {
  if (words.standing === 'undisputed') return null;
  const label = STANDINGS.get(words.standing) ?? words.standing;
  return el('span', { class: contested ? 'pill' : 'plain-pill' }, contested ? `≠ ${label}` : label);
}

/**
 * The actors that take part in what is shown, those with most claims first; with a text, those it names.
 * @param {Listing} listing
 */
export function actorList({ shown, text, selection, choose, length, more }) {
  const found = [...shown.actors].sort((a, b) => b[1] - a[1]);
  const named = actorsNamed(text)
    .filter((id) => !shown.actors.has(id))
    .map((id) => /** @type {[string, number]} */ ([id, 0]));
  const all = [...found, ...named];
  const rows = all.slice(0, length).map(([id, count]) => {
    const actor = actors.get(id);
    const chosen = selection?.kind === 'actor' && selection.id === id;
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'entry',
          'aria-pressed': String(chosen),
          'data-key': `row ${id}`,
          click: () => choose({ kind: 'actor', id }),
        },
        el('span', { class: 'title' }, given(nameOf(id))),
        el(
          'span',
          { class: 'small quiet' },
          kinds.get(actor?.kind ?? '')?.label,
          actor?.role && ', ',
          actor?.role && given(actor.role),
        ),
        el('span', { class: 'count' }, counted(count, 'claim')),
      ),
    );
  });
  return el('div', {}, el('ol', { class: 'list actors' }, ...rows), moreButton(all.length - length, more));
}

/**
 * The actors whose name or alias holds a text: first those that are called so, then those whose name begins so.
 * @param {string} text
 */
export function actorsNamed(text) {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const found = [...actors.values()].flatMap(({ id, label, short = '', aliases = [] }) => {
    const names = [label, short, ...aliases].map(fold).filter((name) => name.includes(wanted));
    if (names.length === 0) return [];
    return [{ id, rank: names.includes(wanted) ? 0 : names.some((name) => name.startsWith(wanted)) ? 1 : 2 }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
}

/**
 * What is read in each source, paragraph by paragraph, in words of ours.
 * @param {Listing} listing
 */
export function reader({ shown, selection, choose, length, more }) {
  const [open, lit] = [new Set(shown.claims), new Set(selection && selection.kind !== 'actor' ? selection.claims : [])];
  let left = length;
  let out = 0;
  const parts = [...readings()].map(([source, paragraphs]) => {
    const rows = [...paragraphs]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([paragraph, list]) => {
        const there = list.filter(({ record }) => open.has(record)).sort((a, b) => a.start - b.start);
        if (there.length === 0) return [];
        if (left <= 0) out += there.length;
        if (left <= 0) return [];
        left -= there.length;
        const gists = there.map((reading) => el('li', {}, readingRow(reading, lit.has(reading.record), choose)));
        return [
          el(
            'li',
            { class: 'paragraph' },
            el('span', { class: 'count', title: `Paragraph ${paragraph}` }, String(paragraph)),
            el('ul', {}, ...gists),
          ),
        ];
      });
    return (
      rows.length > 0 &&
      el(
        'section',
        {},
        el('h2', {}, given(sources.get(source)?.title ?? source)),
        el('ol', { class: 'reader' }, ...rows),
      )
    );
  });
  const isEmpty = parts.every((part) => part === false);
  return el(
    'div',
    {},
    isEmpty && el('p', { class: 'quiet' }, 'None of the claims shown names a passage.'),
    ...parts,
    moreButton(out, more),
  );
}

/**
 * All passages by source and paragraph, with what is said there.
 * @returns {Map<string, Map<number, Reading[]>>}
 */
function readings() {
  if (read) return read;
  read = new Map();
  for (const record of claims) {
    const { claim, words } = record;
    const voices = [
      { by: claim.by, gist: claim.gist, evidence: claim.evidence, against: false },
      ...(claim.responses ?? []).map(({ stance, ...answer }) => ({ ...answer, against: stance !== 'supports' })),
    ];
    voices.forEach(({ by, gist, evidence, against }, at) => {
      for (const { source, paragraph, start } of evidence) {
        const paragraphs = read?.get(source) ?? new Map();
        read?.set(source, paragraphs);
        paragraphs.set(paragraph, [
          ...(paragraphs.get(paragraph) ?? []),
          { record, by, verb: words.verbs[at], gist, start, against },
        ]);
      }
    });
  }
  return read;
}

/** @type {Map<string, Map<number, Reading[]>> | undefined} */
let read;

/**
 * @param {Reading} reading
 * @param {boolean} lit
 * @param {Choose} choose
 */
function readingRow({ record, by, verb, gist, start, against }, lit, choose) {
  const isOwnVoice = by !== undefined && sources.has(by) && !against;
  return el(
    'button',
    {
      type: 'button',
      class: `reading ${signName(record.words.sign)}${lit ? ' lit' : ''}`,
      'aria-pressed': String(lit),
      'data-key': `read ${start} ${against} ${record.claim.id}`,
      click: () => choose(selectionOf(record)),
    },
    el('i', { class: 'square', 'aria-hidden': 'true' }),
    !isOwnVoice && el('b', {}, given(by === undefined ? 'Nobody heard here' : nameOf(by)), ` ${verb}: `),
    el('span', { class: against ? 'marked' : '' }, given(gist)),
  );
}

/**
 * @param {number} left
 * @param {() => void} more
 */
function moreButton(left, more) {
  return (
    left > 0 &&
    el(
      'p',
      {},
      el(
        'button',
        { type: 'button', class: 'word', 'data-key': 'more', click: more },
        `Show ${Math.min(left, PAGE).toLocaleString('en')} more of ${left.toLocaleString('en')}`,
      ),
    )
  );
}
