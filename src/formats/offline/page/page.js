// @ts-check
import { canvas, draw } from './canvas.js';
import { cardOf, webLink } from './card.js';
import { actors, claims, dataset, origin, sources } from './data.js';
import { counted, el, given, refill } from './dom.js';
import { inForce, noFilters, shownBy } from './filters.js';
import { fillLegend, legendOf } from './legend.js';
import { actorList, actorsNamed, claimList, PAGE, reader } from './lists.js';

/** @typedef {import('./card.js').Selection} Selection */
/** @typedef {'Picture' | 'Claims' | 'Actors' | 'Reader' | 'About'} Pane */

/** @type {Pane[]} */
const PANES = ['Picture', 'Claims', 'Actors', 'Reader', 'About'];
const SEARCH_DELAY = 120;

let filters = noFilters();
/** @type {Pane} */
let pane = 'Picture';
/** @type {(Selection | undefined)[]} */
let trail = [undefined];
let length = PAGE;

const search = /** @type {HTMLInputElement} */ (
  el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Find in claims and actors',
    'aria-label': 'Find in claims and actors',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
  })
);
const status = el('p', { role: 'status', class: 'status' });
const panes = el('nav', { 'aria-label': 'Views' });
const content = el('div', { class: 'content' });
const card = el('aside', { class: 'card', 'aria-label': 'Card', hidden: true });
const legend = legendOf(changeFilters);
const side = /** @type {HTMLDetailsElement} */ (
  el('details', { class: 'side', open: innerWidth >= 1000 }, el('summary', {}, 'Filters'), legend)
);

/** @param {(filters: import('./filters.js').Filters) => void} change */
function changeFilters(change) {
  change(filters);
  length = PAGE;
  render();
}

/** @param {Selection | undefined} selection */
function choose(selection) {
  trail = selection ? [...trail.slice(-20), selection] : [undefined];
  render();
  if (selection) card.scrollTop = 0;
  if (selection && innerWidth >= 1000) return;
  if (selection) card.focus({ preventScroll: true });
}

function reset() {
  filters = noFilters();
  search.value = '';
  for (const input of legend.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = '';
  }
  render();
}

/** @param {Pane} next */
function show(next) {
  pane = next;
  length = PAGE;
  render();
}

function render() {
  const shown = shownBy(filters);
  const selection = trail.at(-1);
  const words = inForce(filters);
  refill(
    status,
    'Showing ',
    el('b', {}, shown.named.toLocaleString('en')),
    ` of ${counted(actors.size, 'actor')}, `,
    el('b', {}, shown.claims.length.toLocaleString('en')),
    ` of ${counted(claims.length, 'claim')}. `,
    words.length > 0 && el('button', { type: 'button', class: 'word', 'data-key': 'reset', click: reset }, 'Reset'),
  );
  refill(
    panes,
    ...PANES.map((name) =>
      el(
        'button',
        {
          type: 'button',
          'data-key': name,
          'aria-current': name === pane ? 'page' : undefined,
          click: () => show(name),
        },
        name,
      ),
    ),
  );
  fillLegend(shown, filters, changeFilters);
  const more = () => {
    length += PAGE;
    render();
  };
  const listing = { shown, text: filters.text, selection, choose, length, more };
  canvas.hidden = pane !== 'Picture' || shown.claims.length === 0;
  refill(content, shown.claims.length === 0 && pane !== 'About' ? nothing(words) : contentOf(listing));
  renderCard(selection, shown);
  if (pane === 'Picture') draw(shown, selection, choose);
}

/** @param {import('./lists.js').Listing} listing */
function contentOf(listing) {
  if (pane === 'Claims') return claimList(listing);
  if (pane === 'Actors') return actorList(listing);
  if (pane === 'Reader') return reader(listing);
  return pane === 'About' ? about() : null;
}

/** @param {string[]} words */
function nothing(words) {
  const out = el('button', { type: 'button', class: 'word', click: reset }, 'Show everything');
  return el(
    'div',
    { class: 'nothing' },
    el('h2', {}, 'Nothing passes'),
    el(
      'p',
      {},
      words.length > 0 ? `In force: ${words.join('; ')}. ` : 'There are no claims. ',
      words.length > 0 && out,
    ),
  );
}

function about() {
  const titles = [...sources.values()].map(({ title, url }) =>
    el('li', {}, given(title), url !== undefined && ', ', url !== undefined && webLink(url)),
  );
  return el(
    'div',
    { class: 'about' },
    dataset.description !== undefined && el('p', { class: 'standfirst' }, given(dataset.description)),
    el(
      'dl',
      { class: 'lines' },
      ...origin.map(([label, text]) => el('div', {}, el('dt', {}, label), el('dd', {}, given(text)))),
    ),
    el('h2', {}, 'Sources'),
    el('ul', {}, ...titles),
    el('h2', {}, 'Keys'),
    el(
      'p',
      {},
      '/ finds; arrows walk from actor to actor in the picture and through lists; Enter selects; Backspace goes back; Esc closes.',
    ),
  );
}

/**
 * @param {Selection | undefined} selection
 * @param {import('./filters.js').Shown} shown
 */
function renderCard(selection, shown) {
  card.hidden = !selection;
  document.body.classList.toggle('with-card', Boolean(selection));
  const back =
    trail.length > 2 && el('button', { type: 'button', class: 'word', 'data-key': 'back', click: goBack }, 'Back');
  const close = el(
    'button',
    { type: 'button', class: 'word', 'data-key': 'close', click: () => choose(undefined) },
    'Close',
  );
  refill(card, el('p', { class: 'tools' }, back, close), ...(selection ? cardOf(selection, shown, choose) : []));
}

function goBack() {
  trail = trail.length > 1 ? trail.slice(0, -1) : trail;
  render();
}

let waiting = 0;
search.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(
    () =>
      changeFilters((all) => {
        all.text = search.value;
      }),
    SEARCH_DELAY,
  );
});
search.addEventListener('keydown', (event) => {
  const [first] = actorsNamed(search.value);
  if (event.key === 'Enter' && first !== undefined) choose({ kind: 'actor', id: first });
});

addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing) search.focus();
  else if (event.key === 'Escape' && typing) event.target.blur();
  else if (event.key === 'Escape') choose(undefined);
  else if (event.key === 'Backspace' && !typing) goBack();
  else if (!walkList(event)) return;
  event.preventDefault();
});

/**
 * Up and down in a list, from entry to entry.
 * @param {KeyboardEvent} event
 */
function walkList({ key, target }) {
  if (!(target instanceof HTMLButtonElement) || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  const list = target.closest('.content, .card, .legend');
  const stops = list ? [...list.querySelectorAll('button')] : [];
  const next = stops[stops.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

document.body.append(
  el(
    'header',
    { class: 'top' },
    el('b', { class: 'product' }, 'Actor Atlas'),
    el('h1', {}, given(dataset.title)),
    search,
  ),
  side,
  el('main', {}, el('div', { class: 'bar' }, status, panes), canvas, content),
  card,
);
card.tabIndex = -1;
render();
