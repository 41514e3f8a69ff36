/** How many claims a file of JSON has that both sides read or write. */
export const FEW = 20_000;

/** So many claims in words. */
export function firstInWords(count) {
  return `the first ${count.toLocaleString('en')} claims`;
}

/** The first claims of an event table, with the actors that they are about. */
export function firstClaims({ actors, subject, object, type, day, ...names }, count = FEW) {
  const [from, to, what, when] = [subject, object, type, day].map((column) => column.slice(0, count));
  const places = [...new Set([...from, ...to])].sort((a, b) => a - b);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const ofThem = (list) => places.map((place) => list[place]);
  return {
    ...names,
    actors: { ids: ofThem(actors.ids), labels: ofThem(actors.labels) },
    subject: from.map((place) => numbers.get(place)),
    object: to.map((place) => numbers.get(place)),
    type: what,
    day: when,
  };
}
