import { inUnit, rounded, table } from '../report-words.mjs';
import { percentile, spread } from '../statistics.mjs';

/** The heading of the section in the page. */
export const ENGINES = 'Graphs that live in an engine';
const GOAL = 20;

/** What asking engines costs, as a section of a Markdown page. */
export function enginesSection({ sides, machine }) {
  return `## ${ENGINES}

Measured by \`npm run bench:engines\`, which writes this section. Generated events of the shape of ICEWS 2018, written as our N-Quads
and loaded. Each question is asked through the explorer's source of claims, which reads the answers, and put by the very same
queries alone, whose answers are fetched as text and thrown away; both take turns, each source remembers nothing of the questions before.
Times are by the clock. Overhead is what the explorer adds to the time of the engine: the medians of each question,
added up over all of a kind; the aim is ${GOAL} % at most, and a few per cent either way are noise.

Oxigraph is WebAssembly, whose memory ends at 4 GB: 700,000 claims were once loaded into it, 1,000,000 were too many.

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
  const overhead = (medianTotal(samples, 'ours') / medianTotal(samples, 'engine') - 1) * 100;
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

/** The medians of the repeats of each question, added up. */
function medianTotal(samples, key) {
  const questions = [...new Set(samples.map(({ question }) => question))];
  const timesOf = (question) => samples.filter((sample) => sample.question === question).map((sample) => sample[key]);
  return questions.reduce((sum, question) => sum + spread(timesOf(question)).median, 0);
}
