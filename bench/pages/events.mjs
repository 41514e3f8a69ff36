import { unpackEvents } from '../event-columns.mjs';
import { randomFrom } from '../random.mjs';

const SIZE = 10_000;

/** The events of the run, from the folder that the address names. */
export async function fetchEvents() {
  const folder = new URL(new URLSearchParams(location.search).get('data'), location.href);
  const [names, columns] = await Promise.all(['names.json', 'columns.bin'].map((name) => fetch(new URL(name, folder))));
  return unpackEvents(await names.json(), await columns.arrayBuffer());
}

/** A place for every actor, spread evenly over a disc: where they stand is no matter of drawing. */
export function places({ actors }) {
  const random = randomFrom(7);
  return actors.ids.map(() => {
    const [away, angle] = [SIZE * Math.sqrt(random()), 2 * Math.PI * random()];
    return { x: away * Math.cos(angle), y: away * Math.sin(angle) };
  });
}

/** Every two actors with something between them, once, and how many claims there are. */
export function pairs({ actors, subject, object }) {
  const size = actors.ids.length;
  const counts = new Map();
  for (let row = 0; row < subject.length; row += 1) {
    const [low, high] = [Math.min(subject[row], object[row]), Math.max(subject[row], object[row])];
    if (low !== high) counts.set(low * size + high, (counts.get(low * size + high) ?? 0) + 1);
  }
  return [...counts].map(([key, claims]) => ({ low: Math.floor(key / size), high: key % size, claims }));
}

/** Says that the page has its data, and how its picture is drawn: a function that resolves when the picture is there. */
export function offer(draw) {
  window.benchDraw = async () => {
    const answer = await draw();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return answer;
  };
  document.documentElement.dataset.loaded = 'true';
}
