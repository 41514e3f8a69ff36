import { claimsOfActors } from './questions.mjs';

const RADIUS = 12;
/** Width of a letter and height of a line of a label, in layout units. */
const LETTER = 6.5;
const LINE = 16;

/**
 * The actors with most claims and the strongest pairs among them, as a layout takes them: each actor's own strongest pair,
 * so that none stands alone, then the strongest of all. Actors come in the order of their claims.
 */
export function strongest(table, { actors, pairs }) {
  const claims = claimsOfActors(table);
  const ranked = Array.from(claims.keys())
    .sort((a, b) => claims[b] - claims[a] || a - b)
    .slice(0, actors);
  const { ids, labels } = table.actors;
  return {
    nodes: ranked.map((at) => ({
      id: ids[at],
      radius: RADIUS,
      label: { width: labels[at].length * LETTER, height: LINE },
      weight: claims[at],
    })),
    edges: strongestPairs(table, new Set(ranked), pairs).map(({ low, high, weight }) => ({
      source: ids[low],
      target: ids[high],
      weight,
      structural: false,
    })),
  };
}

function strongestPairs(table, among, most) {
  const all = pairsAmong(table, among).sort((a, b) => b.weight - a.weight || a.low - b.low || a.high - b.high);
  const met = new Set();
  const own = all.filter(({ low, high }) => {
    const isFirst = !met.has(low) || !met.has(high);
    met.add(low).add(high);
    return isFirst;
  });
  return [...new Set([...own, ...all])].slice(0, most);
}

function pairsAmong({ subject, object, actors }, among) {
  const size = actors.ids.length;
  const pairs = new Map();
  for (let row = 0; row < subject.length; row += 1) {
    const [low, high] = [Math.min(subject[row], object[row]), Math.max(subject[row], object[row])];
    if (low === high || !among.has(low) || !among.has(high)) continue;
    const key = low * size + high;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return [...pairs].map(([key, weight]) => ({ low: Math.floor(key / size), high: key % size, weight }));
}
