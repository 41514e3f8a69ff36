// @ts-check

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./layout.js').Point} Point */
/** @typedef {{ key: string, from: string, to: string, sign: -1 | 0 | 1, headed: boolean, look: 'plain' | 'contested' | 'unsure', claims: Claim[] }} Strand */

/**
 * Claims as they are drawn: those of a pair that share sign, direction and look are one strand.
 * @param {Claim[]} claims
 * @param {(id: string) => boolean} isDrawn
 * @returns {Strand[]}
 */
export function strandsOf(claims, isDrawn) {
  /** @type {Map<string, Strand>} */
  const strands = new Map();
  for (const record of claims) {
    for (const [from, to] of record.lines) {
      if (from === to || !isDrawn(from) || !isDrawn(to)) continue;
      const strand = strandFor(record, from, to);
      const known = strands.get(strand.key);
      if (known) known.claims.push(record);
      else strands.set(strand.key, strand);
    }
  }
  return [...strands.values()];
}

/**
 * @param {Claim} record
 * @param {string} subject
 * @param {string} object
 * @returns {Strand}
 */
function strandFor(record, subject, object) {
  const { type, words, contested } = record;
  const headed = !type.symmetric;
  const turned = !headed && subject > object;
  const [from, to] = turned ? [object, subject] : [subject, object];
  const unsure = words.standing === 'anonymous' || words.standing === 'planned';
  const look = contested ? 'contested' : unsure ? 'unsure' : 'plain';
  const key = JSON.stringify([from, to, words.sign, headed, look]);
  return { key, from, to, sign: words.sign, headed, look, claims: [record] };
}

/**
 * How far each strand bends aside, so that those of a pair lie side by side.
 * @param {Strand[]} strands
 * @returns {Map<Strand, number>}
 */
export function bendsOf(strands) {
  /** @type {Map<string, Strand[]>} */
  const pairs = new Map();
  for (const strand of strands) {
    const pair = JSON.stringify([strand.from, strand.to].sort());
    pairs.set(pair, [...(pairs.get(pair) ?? []), strand]);
  }
  /** @type {Map<Strand, number>} */
  const bends = new Map();
  for (const beside of pairs.values()) {
    const gap = Math.max(24, Math.min(46, 160 / beside.length));
    beside.forEach((strand, at) => {
      const side = (at - (beside.length - 1) / 2) * gap + (beside.length === 1 ? 14 : 0);
      bends.set(strand, strand.from < strand.to ? side : -side);
    });
  }
  return bends;
}

/** @param {Strand} strand */
export function widthOf({ claims }) {
  return Math.min(6.5, 1.6 + 1.35 * Math.log2(claims.length));
}

/**
 * The line of a strand: from edge to edge, bent, with its middle and its head.
 * @param {Point & { radius: number }} from
 * @param {Point & { radius: number }} to
 * @param {number} bend
 * @param {number} head
 */
export function lineOf(from, to, bend, head) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const control = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const start = towards(from, control, from.radius + 6);
  const tip = towards(to, control, to.radius + 6);
  const end = towards(tip, control, head);
  const middle = {
    x: start.x / 4 + control.x / 2 + tip.x / 4,
    y: start.y / 4 + control.y / 2 + tip.y / 4,
  };
  return { start, control, end, tip, middle };
}

/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} reach
 * @returns {Point}
 */
function towards(from, to, reach) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(reach, length * 0.9) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
