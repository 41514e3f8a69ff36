import { randomFrom } from './random.mjs';

/**
 * What both sides are asked about an event table: filters changed one condition at a time, as a reader does, a window to
 * slide, and actors to start from.
 */

const CONDITIONS = { types: 0, kinds: 1, time: 2, word: 3 };
const TURNS = 8;
/** Above so many claims, only so many filters. */
const FEWER = [
  [1_000_000, 4],
  [300_000, 8],
];
const WINDOW = 90;
const SLIDES = 100;
const PATHS = 200;
const STARTS = 5;

/**
 * Filters in a circle, each of four conditions: the types and the kinds that are off, the first and last day let through, a
 * word to be found. From one to the next, and from the last to the first, one condition changes, each in its turn.
 */
export function filtersFor(table, facts) {
  const [first, last] = daysOf(table);
  const dayAt = (share) => first + Math.floor((last - first) * share);
  const words = commonWords(table);
  const kinds = [...new Set(facts.kinds)].sort();
  const count = Object.keys(CONDITIONS).length;
  return Array.from({ length: count * TURNS }, (_, step) => {
    const turn = (condition) => Math.floor((step + count - 1 - CONDITIONS[condition]) / count) % TURNS;
    return {
      typesOff: Array.from(table.types.keys()).filter((code) => code % TURNS === turn('types')),
      kindsOff: [kinds[turn('kinds') % kinds.length]],
      from: dayAt(0.1 + 0.04 * turn('time')),
      to: dayAt(0.6 + 0.04 * turn('time')),
      word: words[turn('word') % words.length],
    };
  });
}

/** The first of some questions: all for few claims, fewer for many, so that a run ends; all sides get the same. */
export function fewerFor({ subject }, questions) {
  const [, count] = FEWER.find(([claims]) => subject.length > claims) ?? [0, questions.length];
  return questions.slice(0, count);
}

/** A window of 90 days (half of all days where there are fewer than 180), moved on by a day a hundred times. */
export function windowsFor(table) {
  const [first, last] = daysOf(table);
  const width = Math.min(WINDOW, Math.floor((last - first) / 2));
  return Array.from({ length: SLIDES }, (_, step) => {
    const from = first + (step % (last - first - width + 1));
    return { from, to: from + width - 1 };
  });
}

/** Places of actors of very different reach: from the one with most claims downwards. */
export function startsFor(table) {
  const claims = claimsOfActors(table);
  const ranked = Array.from(claims.keys()).sort((a, b) => claims[b] - claims[a] || a - b);
  return Array.from({ length: STARTS }, (_, at) => ranked[Math.floor((ranked.length - 1) * (at / STARTS) ** 2)]);
}

/** Pairs of places of actors, each drawn evenly from all. */
export function endsFor({ actors }) {
  const random = randomFrom(18);
  const place = () => Math.floor(random() * actors.ids.length);
  return Array.from({ length: PATHS }, () => [place(), place()]);
}

/** How many claims each actor is subject or object of; of an event about one actor alone it is both. */
export function claimsOfActors({ subject, object, actors }) {
  const claims = new Uint32Array(actors.ids.length);
  for (let row = 0; row < subject.length; row += 1) {
    claims[subject[row]] += 1;
    claims[object[row]] += 1;
  }
  return claims;
}

function daysOf({ day }) {
  return day.reduce(([first, last], value) => [Math.min(first, value), Math.max(last, value)], [day[0], day[0]]);
}

/** The words of at least five letters in names, those that most claims have first. */
function commonWords(table) {
  const claims = claimsOfActors(table);
  const counts = new Map();
  for (const [at, label] of table.actors.labels.entries()) {
    for (const word of new Set(label.toLowerCase().match(/[a-z]{5,}/g))) {
      counts.set(word, (counts.get(word) ?? 0) + claims[at]);
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
