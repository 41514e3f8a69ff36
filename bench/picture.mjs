/** Beyond this share of the distance between any two actors, neighbours do not stand nearer than strangers. */
const NEAR = 0.75;

/**
 * How good a layout is, from the places it gave: how far neighbours stand apart as a share of how far any two actors do, and
 * how many actors have a place of their own. Only distances from those in `among` count, where it is given.
 */
export function pictureOf(placed, edges, among = new Set(placed.map(({ id }) => id))) {
  const places = new Map(placed.map((spot) => [spot.id, spot]));
  const counted = edges.filter(({ source, target }) => among.has(source) || among.has(target));
  const lengths = counted.map(({ source, target }) => distance(places.get(source), places.get(target)));
  const some = placed.filter(({ id }) => among.has(id));
  const apart = some.flatMap((one) => placed.filter((other) => other !== one).map((other) => distance(one, other)));
  return {
    nearness: Number((mean(lengths) / mean(apart)).toFixed(3)),
    spots: new Set(placed.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size,
  };
}

/** What is wrong with a picture of so many actors, in words; undefined when it is a layout at all. */
export function faultOf({ nearness, spots }, actors) {
  if (!(nearness < NEAR)) return `neighbours do not stand nearer than strangers (${nearness})`;
  return spots < actors ? `${actors - spots} of ${actors} actors have no place of their own` : undefined;
}

/** By how much actors moved, at most, as a share of the diagonal of the picture they were in. */
export function greatestMove(before, after) {
  const places = new Map(after.map((placed) => [placed.id, placed]));
  const diagonal = Math.hypot(extentOf(before.map(({ x }) => x)).length, extentOf(before.map(({ y }) => y)).length);
  return Math.max(...before.map((placed) => distance(placed, places.get(placed.id)))) / diagonal;
}

function extentOf(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { length: high - low, middle: (low + high) / 2 };
}

function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
