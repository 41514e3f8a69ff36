/**
 * Invented events of the shape of ICEWS 2018, for whoever does not have it: `generatedEvents({ rows, seed })`.
 *
 * Rows arrive in order of time. Actors and pairs come in as they do there (both grow as powers of the rows so far), and what
 * is there already attracts more of the same: a row most often repeats the pair, and often the type, of an earlier row.
 *
 * Likeness at 468,558 rows, seed 1 against ICEWS 2018 (in brackets; alone where the two are equal):
 * 23,033 actors, 124,896 pairs, 161,761 (166,543) directed, 265,768 (266,631) ties of one type, 256 types, 304 days from 2018-01-01.
 * Rows of the 1st, 2nd, 10th, 100th, 1,000th, 10,000th pair: 3,076, 1,432, 574, 228, 52, 7 (3,124, 1,759, 892, 243, 45, 7).
 * Rows of the same actors: 15,202, 13,845, 3,926, 1,483, 166, 4 (21,200, 20,432, 7,468, 1,247, 131, 5).
 * Neighbours of the same actors: 2,218, 2,075, 798, 338, 44, 2 (1,978, 1,429, 833, 232, 45, 3).
 * Its two strongest actors have fewer rows than there; its types are a little more uneven.
 */
import { labelsOf } from './generated-names.mjs';
import { CODED_TYPES } from './generated-types.mjs';
import { randomFrom } from './random.mjs';

const FULL = { rows: 468_558, actors: 23_033, pairs: 124_896 };
/** How actors and pairs grow with the rows: fitted to the first 5,000, 50,000, 200,000 and all rows of ICEWS 2018. */
const GROWTH = { actors: 0.52, pairs: 0.816 };
/** How strongly the earliest pairs and actors attract further rows: 1 is by their share so far, more is earlier. */
const PULL = { pair: 1.9, actor: 2 };
const TURNED = 0.48;
const SAME_TYPE = 0.6;
/** How often a type of a rank occurs in ICEWS 2018; between the ranks, straight on a logarithmic paper. */
const TYPE_RANKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 255];
const TYPE_ROWS = [81_028, 49_705, 26_074, 19_901, 11_513, 5485, 822, 199, 14, 1];
const FIRST_DAY = 17_532;
const DAYS = 304;
const DAY_MS = 86_400_000;
const PIECE = 1000;

/** An event table (see `src/model/events.ts`) of so many rows; the same seed gives the same table. */
export function generatedEvents({ rows = FULL.rows, seed = 1 } = {}) {
  const random = randomFrom(seed);
  const { subject, object, type, actors } = rowsOf(rows, random);
  const { types, renumbered } = typesIn(type, random);
  return {
    id: `generated-${rows}-${seed}`,
    title: `Generated events, ${rows.toLocaleString('en')} rows`,
    actors: { ids: Array.from({ length: actors }, (_, at) => `a${at}`), labels: labelsOf(actors, random) },
    types,
    subject,
    object,
    type: renumbered,
    day: daysOf(rows, random),
    files: [{ name: 'generated.csv', holds: 'claims', bytes: 0, rows, sha256: '0'.repeat(64) }],
  };
}

/** The relation table of events as CSV text, in pieces of about a thousand rows. */
export function* relationsText({ actors, types, subject, object, type, day }) {
  yield 'source,target,type,date\n';
  for (let start = 0; start < subject.length; start += PIECE) {
    let text = '';
    for (let row = start; row < Math.min(start + PIECE, subject.length); row++) {
      const ends = `${actors.ids[subject[row]]},${actors.ids[object[row]]}`;
      text += `${ends},${cell(types[type[row]])},${new Date(day[row] * DAY_MS).toISOString().slice(0, 10)}\n`;
    }
    yield text;
  }
}

/** The actor table of events as CSV text, in pieces of about a thousand rows. */
export function* actorsText({ actors: { ids, labels } }) {
  yield 'id,label\n';
  for (let start = 0; start < ids.length; start += PIECE) {
    const piece = ids.slice(start, start + PIECE);
    yield piece.map((id, at) => `${id},${cell(labels[start + at])}\n`).join('');
  }
}

function cell(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The ends and the type (as a rank) of each row, and how many actors there are. */
function rowsOf(rows, random) {
  const [subject, object, type] = [new Uint32Array(rows), new Uint32Array(rows), new Uint16Array(rows)];
  const rankOf = typeRanks();
  const known = new Set();
  let actors = 0;
  const isNew = (one, other) => one !== other && !known.has(pairKey(one, other));
  const earlier = (row, pull) => Math.floor(row * random() ** pull);
  const someActor = (row) => (random() < 0.5 ? subject : object)[earlier(row, PULL.actor)];
  for (let row = 0; row < rows; row++) {
    const model = earlier(row, PULL.pair);
    type[row] = row > 0 && random() < SAME_TYPE ? type[model] : rankOf(random());
    let [one, other] = [subject[model], object[model]];
    if (row === 0 || known.size < grown('pairs', row + 1)) {
      const due = grown('actors', row + 1);
      if (actors < due) one = actors++;
      else one = someActor(row);
      if (actors < due) other = actors++;
      else for (other = someActor(row); !isNew(one, other); other = Math.floor(random() * actors)) one = someActor(row);
      known.add(pairKey(one, other));
    }
    const turned = random() < TURNED;
    subject[row] = turned ? other : one;
    object[row] = turned ? one : other;
  }
  return { subject, object, type, actors };
}

/** How many actors or pairs there are after so many rows. */
function grown(what, rows) {
  return Math.max(2, FULL[what] * (rows / FULL.rows) ** GROWTH[what]);
}

function pairKey(one, other) {
  return Math.min(one, other) * 2 ** 26 + Math.max(one, other);
}

/** A function from a random number to a rank of type, as often as the ranks occur. */
function typeRanks() {
  const weights = CODED_TYPES.map((_, rank) => rowsAtRank(rank));
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (const [rank, weight] of weights.entries()) {
    sum += weight;
    sums[rank] = sum;
  }
  return (random) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > random * sum) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function rowsAtRank(rank) {
  const after = Math.max(
    1,
    TYPE_RANKS.findIndex((known) => known >= rank),
  );
  const [low, high] = [TYPE_RANKS[after - 1] + 1, TYPE_RANKS[after] + 1];
  const share = Math.log((rank + 1) / low) / Math.log(high / low);
  return TYPE_ROWS[after - 1] * (TYPE_ROWS[after] / TYPE_ROWS[after - 1]) ** share;
}

/** The labels of the types in the order of their first rows, and the rows' types by place in them; a full table has every type. */
function typesIn(ranks, random) {
  if (ranks.length >= FULL.rows) {
    const seen = new Set(ranks);
    for (const rank of CODED_TYPES.keys()) if (!seen.has(rank)) ranks[Math.floor(random() * ranks.length)] = rank;
  }
  const places = new Map();
  const renumbered = ranks.map((rank) => {
    if (!places.has(rank)) places.set(rank, places.size);
    return places.get(rank);
  });
  return { types: [...places.keys()].map((rank) => CODED_TYPES[rank]), renumbered };
}

/** Days in order, fewer events on Saturdays and Sundays. */
function daysOf(rows, random) {
  const weights = Array.from(
    { length: DAYS },
    (_, at) => (weekday(FIRST_DAY + at) > 4 ? 0.55 : 1) * (0.85 + 0.3 * random()),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const days = new Int32Array(rows);
  let [at, reached] = [0, weights[0] / sum];
  for (let row = 0; row < rows; row++) {
    while (at < DAYS - 1 && (row + 0.5) / rows > reached) reached += weights[++at] / sum;
    days[row] = FIRST_DAY + at;
  }
  return days;
}

/** 0 is Monday; day 0 was a Thursday. */
function weekday(day) {
  return (day + 3) % 7;
}
