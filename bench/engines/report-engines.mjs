import { inUnit, rounded, table } from '../report-words.mjs';
import { percentile, spread } from '../statistics.mjs';

/** The heading of the section in the page. */
export const ENGINES = 'Graphs that live in an engine';
const GOAL = 20;

/** What asking engines costs, as a section of a Markdown page. */
export function enginesSection({ sides, machine }) {
  return `## ${ENGINES}

Measured by \`npm run bench:engines\`, which writes this section. Generated events of the shape of ICEWS 2018, written as our N-Quads
and loaded; a question is asked through the explorer's source of claims and by the same queries alone, whose answers are fetched as text
and not read. Times are by the clock. Overhead is what the explorer adds to the time of the engine, over all questions of a
kind; the aim is ${GOAL} % at most.

${table(['', ''], Object.entries(machine), '--')}

${table(['engine', 'claims', 'statements', 'N-Quads', 'loaded in', 'memory then'], sides.map(loadLine), '-rrrrr')}

${sides.map(worksTable).join('\n\n')}

`;
}

function loadLine({ name, claims, statements, megabytes, loading, bytes }) {
  const counts = [claims, statements].map((count) => count.toLocaleString('en'));
  return [name, ...counts, inUnit(megabytes, 'MB'), inUnit(loading, 'ms'), inUnit(bytes / 1e6, 'MB')];
}

const HEAD = [
  'work',
  'questions',
  'queries each',
  'rows each',
  'engine p50',
  'p95',
  'with the explorer p50',
  'p95',
  'overhead',
  'outcome',
];

function worksTable({ name, claims, results }) {
  return `### ${name}, ${claims.toLocaleString('en')} claims

${table(HEAD, results.map(workLine), '-rrrrrrrrl')}`;
}

function workLine({ work, questions, samples }) {
  const of = (key) => samples.map((sample) => sample[key]);
  const total = (key) => of(key).reduce((sum, value) => sum + value, 0);
  const overhead = (total('ours') / total('engine') - 1) * 100;
  const times = ['engine', 'ours'].flatMap((key) =>
    [0.5, 0.95].map((share) => inUnit(percentile(of(key), share), 'ms')),
  );
  return [
    work,
    questions,
    rounded(total('sent') / samples.length),
    `${rounded(spread(of('rows')).median)} (most ${rounded(Math.max(...of('rows')))})`,
    ...times,
    `${rounded(overhead)} %`,
    overhead <= GOAL ? 'reached' : 'missed',
  ];
}
