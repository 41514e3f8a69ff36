// @ts-check
import { claims, dataset, families, nameOf, SIGNS, STANDINGS, signName, types, vocabulary } from './data.js';
import { el, given, refill, svg } from './dom.js';
import { NOBODY } from './filters.js';
import { glyph } from './glyph.js';

/** @typedef {import('./filters.js').Filters} Filters */
/** @typedef {import('./filters.js').Facet} Facet */
/** @typedef {import('./filters.js').Shown} Shown */
/** @typedef {(change: (filters: Filters) => void) => void} Change */

const DAY = 86_400_000;
const SPEAKERS = 8;

const relations = el('ul');
const standings = el('ul');
const signs = el('ul');
const speakers = el('ul');
const undatedCount = el('span', { class: 'count' });
let allSpeakers = false;

/**
 * All filters; lists in it are filled by `fillLegend`.
 * @param {Change} change
 */
export function legendOf(change) {
  return el(
    'form',
    { class: 'legend', 'aria-label': 'Filters', submit: (/** @type {Event} */ event) => event.preventDefault() },
    section('Relations', relations),
    section('Standing', standings),
    section('Sign', signs),
    section('According to', speakers),
    section('When true', timeOf(change)),
    section('Actors', kindList()),
  );
}

/**
 * @param {string} title
 * @param {HTMLElement} content
 */
function section(title, content) {
  return el('section', {}, el('h2', {}, title), content);
}

/** @param {Change} change */
function timeOf(change) {
  const days = claims.flatMap(({ words: { first, last } }) => [first, last].filter((day) => day !== undefined));
  if (days.length === 0) return el('p', { class: 'small quiet' }, 'No claim is dated.');
  const [least, most] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [days[0], days[0]],
  );
  const field = (/** @type {'from' | 'to'} */ end, /** @type {string} */ label) =>
    el(
      'label',
      {},
      label,
      el('input', {
        type: 'date',
        name: end,
        min: isoOf(least),
        max: isoOf(most),
        input: (/** @type {Event} */ event) => change((filters) => setDay(filters, end, event.target)),
      }),
    );
  const keep = el('input', {
    type: 'checkbox',
    checked: true,
    name: 'undated',
    change: (/** @type {Event} */ event) =>
      change((filters) => {
        filters.undated = event.target instanceof HTMLInputElement && event.target.checked;
      }),
  });
  return el(
    'div',
    { class: 'times' },
    field('from', 'From'),
    field('to', 'To'),
    el('label', { class: 'row' }, keep, el('span', { class: 'label' }, 'Keep undated'), undatedCount),
  );
}

/**
 * @param {Filters} filters
 * @param {'from' | 'to'} end
 * @param {EventTarget | null} input
 */
function setDay(filters, end, input) {
  const time = input instanceof HTMLInputElement ? Date.parse(input.value) : Number.NaN;
  if (Number.isNaN(time)) delete filters[end];
  else filters[end] = Math.round(time / DAY);
}

/** @param {number} day */
function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Fills the lists with counts, each given the other filters.
 * @param {Shown} shown
 * @param {Filters} filters
 * @param {Change} change
 */
export function fillLegend(shown, filters, change) {
  const countsOf = (/** @type {Facet} */ facet) => shown.counts.get(facet) ?? new Map();
  refill(relations, ...relationRows(countsOf('type'), filters, change));
  refill(standings, ...plainRows('standing', STANDINGS, countsOf('standing'), filters, change));
  refill(signs, ...plainRows('sign', SIGNS, countsOf('sign'), filters, change));
  refill(speakers, ...speakerRows(countsOf('speaker'), filters, change));
  undatedCount.textContent = shown.undated.toLocaleString('en');
}

/** What the shapes mean, with how many actors are of each kind. */
function kindList() {
  const rows = vocabulary.kinds.flatMap(({ id, label }) => {
    const count = dataset.actors.filter(({ kind }) => kind === id).length;
    if (count === 0) return [];
    const shape = svg('svg', { class: 'shape', viewBox: '-12 -12 24 24', 'aria-hidden': 'true' }, glyph(id, 8));
    const words = [
      el('span', { class: 'label' }, given(label)),
      el('span', { class: 'count' }, count.toLocaleString('en')),
    ];
    return [el('li', { class: 'kind' }, shape, ...words)];
  });
  return el('ul', {}, ...rows);
}

const totals = tally(({ claim }) => claim.type);

/** @param {(record: import('./data.js').Claim) => string} wordOf */
function tally(wordOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const record of claims) counts.set(wordOf(record), (counts.get(wordOf(record)) ?? 0) + 1);
  return counts;
}

/** @type {Set<string>} */
const opened = new Set();

/**
 * @param {Map<string, number>} counts
 * @param {Filters} filters
 * @param {Change} change
 */
function relationRows(counts, filters, change) {
  return vocabulary.families.flatMap((family) => {
    const own = vocabulary.types.filter((type) => type.family === family.id && totals.has(type.id));
    if (own.length === 0) return [];
    const isOpen = opened.has(family.id);
    const rows = isOpen ? own.map((type) => el('li', {}, typeRow(type, counts, filters, change))) : [];
    return [
      el(
        'li',
        {},
        el('div', { class: 'pair' }, familyRow(family, own, counts, filters, change), opener(family, isOpen, change)),
        isOpen && el('ul', {}, ...rows),
      ),
    ];
  });
}

/**
 * @param {import('./data.js').Family} family
 * @param {import('./data.js').Type[]} own
 * @param {Map<string, number>} counts
 * @param {Filters} filters
 * @param {Change} change
 */
function familyRow({ id, label, sign }, own, counts, { off }, change) {
  const ids = own.map((type) => type.id);
  const sum = ids.reduce((all, type) => all + (off.type.has(type) ? 0 : (counts.get(type) ?? 0)), 0);
  const all = ids.reduce((sumOfAll, type) => sumOfAll + (counts.get(type) ?? 0), 0);
  const isOff = ids.every((type) => off.type.has(type));
  return row({
    key: `family ${id}`,
    label,
    swatch: swatchOf(signName(sign)),
    count: sum === all ? all.toLocaleString('en') : `${sum.toLocaleString('en')} of ${all.toLocaleString('en')}`,
    on: !isOff,
    strong: true,
    press: () => change((filters) => turn(filters.off.type, ids, isOff)),
  });
}

/**
 * @param {import('./data.js').Type} type
 * @param {Map<string, number>} counts
 * @param {Filters} filters
 * @param {Change} change
 */
function typeRow({ id, label }, counts, filters, change) {
  const on = !filters.off.type.has(id);
  const press = () => change(({ off }) => turn(off.type, [id], !on));
  return row({ key: `type ${id}`, label, count: countWords(counts.get(id), on), on, press });
}

/**
 * @param {import('./data.js').Family} family
 * @param {boolean} isOpen
 * @param {Change} change
 */
function opener({ id, label }, isOpen, change) {
  const press = () =>
    change(() => {
      if (isOpen) opened.delete(id);
      else opened.add(id);
    });
  const attributes = { 'aria-expanded': String(isOpen), 'aria-label': `Types of ${label}`, 'data-key': `open ${id}` };
  return el('button', { type: 'button', class: 'opener', ...attributes, click: press }, isOpen ? '▾' : '▸');
}

/**
 * @param {'standing' | 'sign'} facet
 * @param {Map<string, string>} labels
 * @param {Map<string, number>} counts
 * @param {Filters} filters
 * @param {Change} change
 */
function plainRows(facet, labels, counts, filters, change) {
  return [...labels].map(([value, label]) => {
    const on = !filters.off[facet].has(value);
    const swatch = facet === 'sign' ? swatchOf(label) : swatchOf(`neutral ${value}`);
    const words = label.charAt(0).toUpperCase() + label.slice(1);
    const press = () => change(({ off }) => turn(off[facet], [value], !on));
    return el(
      'li',
      {},
      row({ key: `${facet} ${value}`, label: words, swatch, count: countWords(counts.get(value), on), on, press }),
    );
  });
}

/**
 * @param {Map<string, number>} counts
 * @param {Filters} filters
 * @param {Change} change
 */
function speakerRows(counts, filters, change) {
  const order = [...everySpeaker].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const listed = allSpeakers ? order : order.filter((id, at) => at < SPEAKERS || filters.speakers.has(id));
  const rows = listed.map((id) => {
    const chosen = filters.speakers.has(id);
    const on = chosen || filters.speakers.size === 0;
    const label = id === NOBODY ? 'Nobody heard here' : nameOf(id);
    const press = () => change(({ speakers: some }) => turn(some, [id], chosen));
    return el(
      'li',
      {},
      row({
        key: `speaker ${id}`,
        label,
        count: (counts.get(id) ?? 0).toLocaleString('en'),
        on,
        pressed: chosen,
        press,
      }),
    );
  });
  if (order.length <= listed.length) return rows;
  const more = () => {
    allSpeakers = true;
    change(() => {});
  };
  return [
    ...rows,
    el('li', {}, el('button', { type: 'button', class: 'word', click: more }, `${order.length - listed.length} more`)),
  ];
}

const everySpeaker = tally(({ claim }) => claim.by ?? NOBODY);

/**
 * @param {number | undefined} count
 * @param {boolean} on
 */
function countWords(count = 0, on) {
  return on ? count.toLocaleString('en') : `0 of ${count.toLocaleString('en')}`;
}

/**
 * @param {Set<string>} values
 * @param {string[]} some
 * @param {boolean} isOut
 */
function turn(values, some, isOut) {
  for (const value of some) {
    if (isOut) values.delete(value);
    else values.add(value);
  }
}

/** @param {{ key: string, label: string, count: string, on: boolean, press: () => void, swatch?: SVGElement, strong?: boolean, pressed?: boolean }} options */
function row({ key, label, count, on, press, swatch, strong, pressed = on }) {
  return el(
    'button',
    {
      type: 'button',
      class: `row${strong ? ' strong' : ''}${on ? '' : ' off'}`,
      'aria-pressed': String(pressed),
      'data-key': key,
      click: press,
    },
    swatch,
    el('span', { class: 'label' }, given(label)),
    el('span', { class: 'count' }, count),
  );
}

/** @param {string} look */
function swatchOf(look) {
  return svg(
    'svg',
    { class: `swatch ${look}`, viewBox: '0 0 40 10', 'aria-hidden': 'true' },
    svg('path', { class: 'line', d: 'M1 5H32' }),
    svg('path', { class: 'head', d: 'M30 1L39 5L30 9Z' }),
  );
}

/**
 * The family of a relation type, by name.
 * @param {string} type
 */
export function familyName(type) {
  return families.get(types.get(type)?.family ?? '')?.label ?? '';
}
