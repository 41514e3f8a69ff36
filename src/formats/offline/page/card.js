// @ts-check
import { actors, kinds, nameOf, signName, sources, types } from './data.js';
import { counted, el, given } from './dom.js';
import { familyName } from './legend.js';
import { claimRow, standingMark } from './lists.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {{ kind: 'actor', id: string } | { kind: 'tie', key: string, claims: Claim[] } | { kind: 'claim', id: string, claims: Claim[] }} Selection */
/** @typedef {import('./filters.js').Shown} Shown */
/** @typedef {(selection: Selection | undefined) => void} Choose */

const LISTED = 100;

/**
 * Everything known about what is selected.
 * @param {Selection} selection
 * @param {Shown} shown
 * @param {Choose} choose
 */
export function cardOf(selection, shown, choose) {
  if (selection.kind === 'actor') return actorCard(selection.id, shown, choose);
  return selection.kind === 'tie' ? tieCard(selection.claims, choose) : claimCard(selection.claims[0], choose);
}

/**
 * @param {string} id
 * @param {Shown} shown
 * @param {Choose} choose
 */
function actorCard(id, shown, choose) {
  const actor = actors.get(id);
  if (!actor) return [];
  const { kind, role, aliases = [], partOf, note, notes = [], sameAs = [] } = actor;
  const own = shown.claims.filter(({ parties }) => parties.includes(id));
  const heard = shown.claims.filter(({ claim }) => claim.by === id && !own.some((record) => record.claim === claim));
  return [
    el('p', { class: 'small quiet' }, kinds.get(kind)?.label ?? kind, role && ', ', role && given(role)),
    el('h2', {}, given(actor.label)),
    lines([
      ['Also called', aliases.length > 0 && given(aliases.join(', '))],
      ['Part of', partOf !== undefined && actorButton(partOf, choose)],
      ['Note', note !== undefined && given(note)],
      ...notes.map(({ text }) => /** @type {[string, Node]} */ (['Remark', given(text)])),
      ...sameAs.map((address) => /** @type {[string, Node]} */ (['Elsewhere', webLink(address)])),
    ]),
    ...counterparts(id, own, choose),
    ...listOf(`${counted(own.length, 'claim')} shown in which it is a party`, own, choose),
    ...(heard.length > 0 ? listOf(`Says ${counted(heard.length, 'more claim')}`, heard, choose) : []),
  ];
}

/**
 * @param {string} id
 * @param {Claim[]} own
 * @param {Choose} choose
 */
function counterparts(id, own, choose) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { lines: drawn } of own) {
    for (const other of new Set(drawn.filter((line) => line.includes(id)).flat())) {
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LISTED)
    .map(([other, count]) => {
      const between = () =>
        choose({
          kind: 'tie',
          key: other,
          claims: own.filter(({ lines: drawn }) => drawn.some((line) => line.includes(id) && line.includes(other))),
        });
      return el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'row', 'data-key': `with ${other}`, click: between },
          el('span', { class: 'label' }, given(nameOf(other))),
          el('span', { class: 'count' }, counted(count, 'claim')),
        ),
      );
    });
  return rows.length === 0 ? [] : [el('h3', {}, 'Tied to'), el('ul', {}, ...rows)];
}

/**
 * @param {Claim[]} between
 * @param {Choose} choose
 */
function tieCard(between, choose) {
  const [
    {
      lines: [[from, to]],
    },
  ] = between;
  const disputed = between.filter(({ contested }) => contested).length;
  return [
    el('p', { class: 'small quiet' }, counted(between.length, 'claim'), disputed > 0 && `, ${disputed} disputed`),
    el('h2', {}, actorButton(from, choose), ' and ', actorButton(to, choose)),
    ...listOf('', between, choose),
  ];
}

/**
 * @param {Claim} record
 * @param {Choose} choose
 */
function claimCard(record, choose) {
  const { claim, words, type } = record;
  return [
    el('p', { class: 'small quiet' }, given(familyName(type.id)), `, ${signName(words.sign)}`),
    el('h2', {}, given(words.title)),
    el('p', {}, standingMark(record) ?? el('b', {}, 'Undisputed')),
    voices(record, choose),
    lines([
      ['When true', given(words.when)],
      ...words.particulars.map(([label, text]) => /** @type {[string, Node]} */ ([label, given(text)])),
    ]),
    el('h3', {}, 'Evidence'),
    evidenceOf(record),
    el('h3', {}, 'Actors'),
    el('p', { class: 'names' }, ...record.parties.map((id) => actorButton(id, choose))),
    el(
      'p',
      { class: 'small quiet' },
      el('b', {}, given(type.label)),
      ': ',
      given(types.get(type.id)?.definition ?? ''),
    ),
    el('p', { class: 'small quiet' }, 'Id ', given(claim.id)),
  ];
}

/**
 * @param {Claim} record
 * @param {Choose} choose
 */
function voices({ claim, words }, choose) {
  const { by, responses = [] } = claim;
  const who = by !== undefined && actors.has(by) ? actorButton(by, choose, words.who) : el('b', {}, given(words.who));
  const answers = responses.map(({ by: other, stance, gist }, at) =>
    el(
      'div',
      {},
      el(
        'dt',
        {},
        actors.has(other) ? actorButton(other, choose) : el('b', {}, given(nameOf(other))),
        el('span', {}, words.verbs[at + 1]),
      ),
      el('dd', { dir: 'auto' }, el('span', { class: stance === 'supports' ? '' : 'marked' }, given(gist))),
    ),
  );
  return el(
    'dl',
    { class: 'voices' },
    el('div', {}, el('dt', {}, who, el('span', {}, words.verbs[0])), el('dd', { dir: 'auto' }, given(claim.gist))),
    ...answers,
  );
}

/** @param {Claim} record */
function evidenceOf({ claim }) {
  const all = [...claim.evidence, ...(claim.responses ?? []).flatMap(({ evidence }) => evidence)];
  if (all.length === 0) return el('p', { class: 'small quiet' }, 'No passage is named.');
  return el(
    'ul',
    { class: 'evidence' },
    ...all.map(({ source, paragraph, start, end, from, to }) =>
      el(
        'li',
        {},
        el('cite', {}, given(sources.get(source)?.title ?? source)),
        `, paragraph ${paragraph}, characters ${start.toLocaleString('en')} to ${end.toLocaleString('en')}, from “`,
        given(from),
        '” to “',
        given(to),
        '”',
      ),
    ),
  );
}

/**
 * @param {string} id
 * @param {Choose} choose
 * @param {string} [name]
 */
function actorButton(id, choose, name = nameOf(id)) {
  return el(
    'button',
    { type: 'button', class: 'name-button', click: () => choose({ kind: 'actor', id }) },
    given(name),
  );
}

/** @param {[string, Node | false][]} rows */
function lines(rows) {
  const there = rows.filter(([, value]) => value !== false);
  return (
    there.length > 0 &&
    el(
      'dl',
      { class: 'lines' },
      ...there.map(([label, value]) => el('div', {}, el('dt', {}, label), el('dd', {}, value))),
    )
  );
}

/**
 * @param {string} title
 * @param {Claim[]} list
 * @param {Choose} choose
 */
function listOf(title, list, choose) {
  const rest = list.length - LISTED;
  return [
    title !== '' && el('h3', {}, title),
    el(
      'ol',
      { class: 'list' },
      ...list.slice(0, LISTED).map((record) => el('li', {}, claimRow(record, undefined, choose))),
    ),
    rest > 0 && el('p', { class: 'small quiet' }, `${rest.toLocaleString('en')} more in the list of claims`),
  ];
}

/**
 * A link to an address on the web; any other stays a text.
 * @param {string} address
 */
export function webLink(address) {
  return /^https?:\/\/\S+$/i.test(address)
    ? el('a', { href: address, rel: 'noreferrer' }, given(address))
    : given(address);
}
