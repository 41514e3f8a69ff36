import { inUnit, rounded, UNITS } from './report-words.mjs';
import { spread } from './statistics.mjs';

const NOT_BUILT = 'not built yet';
/** Below this factor two figures do not differ. */
const ALIKE = 2;

/** The lines of the table for a row: one for each aim, then one for each peer that none names. */
export function lines({ row, figures, fault }) {
  const peers = Object.keys(figures).filter((side) => side !== 'ours');
  const named = new Set(row.goals.map(({ over }) => over));
  const goals = [...row.goals, ...peers.filter((over) => !named.has(over)).map((over) => ({ over }))];
  return goals.map((goal) => lineOf(row, figures, fault, goal));
}

function lineOf(row, figures, fault, goal) {
  const { over, figure = row.figure ?? 'cpu' } = goal;
  const [ours, peer] = [figures.ours, figures[over]].map((side) => figureOf(side, figure));
  const ratio = ours.value !== undefined && peer.value !== undefined ? peer.value / ours.value : undefined;
  return [
    goal.work ?? `${row.work}${aside(figure, row)}`,
    ours.words,
    over ?? '',
    peer.words,
    ratio === undefined ? '' : `${peer.isOver ? '> ' : ''}${rounded(ratio)} ×`,
    aimOf(goal, UNITS[figure]),
    fault ? 'the answers were wrong' : verdictOf(goal, { ours, ratio }),
  ];
}

/** What figure it is, where it is not the one that goes without saying. */
function aside(figure, row) {
  if (figure === (row.figure ?? 'cpu')) return '';
  return { peak: ', most memory', wall: ', by the clock' }[figure] ?? '';
}

function figureOf(side, figure) {
  if (side === undefined) return { words: '' };
  if (side.missing) return { words: NOT_BUILT };
  if (side.failed) return { words: 'failed' };
  if (side.samples.length === 0 && !side.over) return { words: 'not measured' };
  if (side.over && side.samples.length === 0)
    return { words: `> ${side.over / 1000} s`, value: side.over, isOver: true };
  const { median, min, max, count } = spread(side.samples.map((sample) => sample[figure]));
  const [middle, least, greatest] = [median, min, max].map((value) => inUnit(value, UNITS[figure]));
  return { words: count > 1 ? `${middle} (${least} – ${greatest})` : middle, value: median };
}

function aimOf({ atLeast, atMost, said }, unit) {
  if (said) return said;
  if (atLeast !== undefined) return `≥ ${atLeast} ×`;
  return atMost === undefined ? '' : `≤ ${atMost} ${unit}`;
}

function verdictOf({ atLeast, atMost }, { ours, ratio }) {
  if (ours.value === undefined) return ours.words;
  if (atMost !== undefined) return ours.value <= atMost ? 'reached' : 'missed';
  if (ratio === undefined) return '';
  if (atLeast !== undefined && ratio >= atLeast) return 'reached';
  if (ratio <= 1 / ALIKE) return 'lost: the peer needs less';
  const missed = atLeast === undefined ? [] : ['missed'];
  return [...missed, ...(ratio < ALIKE ? ['no difference'] : [])].join(', ');
}
