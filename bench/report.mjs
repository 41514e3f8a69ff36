import { growthSection } from './report-growth.mjs';
import { lines } from './report-lines.mjs';
import { NOTES } from './report-notes.mjs';
import { inUnit, table, UNITS } from './report-words.mjs';
import { spread } from './statistics.mjs';

const COLUMNS = [
  'work',
  'ours (least – greatest)',
  'peer',
  'theirs (least – greatest)',
  'peer ÷ ours',
  'aim',
  'outcome',
];

/** The measured figures as a Markdown page. */
export function report({ results, growth, machine }) {
  return `# Performance

Measured by \`npm run bench\`, which writes this page; only measured figures stand here. They belong to one machine and
one day: compare them within one run, in which ours and the peers took turns. Times are processor time, of the whole process or of
the page's main thread, medians of all repeats; a difference below a factor of two is none.

${table(['', ''], Object.entries(machine), '--')}

## Ours and the peers

${table(COLUMNS, results.flatMap(lines), '-r-rrl-')}

${notes(results)}${weightSection(results)}${growthSection(growth)}${NOTES}## Every figure

${table(['work', 'side', 'median', 'least', 'greatest', 'by the clock', 'most memory', 'repeats'], results.flatMap(details), '--rrrrrr')}

## What was checked

${results.map((result) => `- ${result.row.work}: ${checkOf(result)}`).join('\n')}
`;
}

function checkOf({ row, figures, fault }) {
  if (fault) return `**not so: ${fault}**`;
  const answered = Object.values(figures).filter(({ samples }) => samples.length > 0);
  return answered.length < 2 && !row.check ? 'one side alone, with nothing to compare it to' : row.checked;
}

/** The sides that gave no figure, and why. */
function notes(results) {
  const failed = results.flatMap(({ row, figures }) =>
    Object.entries(figures).flatMap(([side, { failed }]) =>
      failed ? [`- ${row.work}, ${side}: ${reasonIn(failed)}`] : [],
    ),
  );
  return failed.length > 0 ? `Failed:\n\n${failed.join('\n')}\n\n` : '';
}

/** The line of a complaint that names the error; Node puts the line of code before it. */
function reasonIn(complaint) {
  const lines = complaint.split('\n');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0];
}

function details({ row, figures }) {
  const { figure = 'cpu' } = row;
  return Object.entries(figures).flatMap(([side, { samples }]) => {
    if (samples.length === 0) return [];
    const { median, min, max, count } = spread(samples.map((sample) => sample[figure]));
    const other = (name) =>
      samples[0][name] === undefined ? '' : inUnit(spread(samples.map((s) => s[name])).median, UNITS[name]);
    return [
      [
        row.work,
        side,
        ...[median, min, max].map((value) => inUnit(value, UNITS[figure])),
        other('wall'),
        other('peak'),
        count,
      ],
    ];
  });
}

/** Per kind of file what the app loads before its first picture. */
function weightSection(results) {
  const kinds = results.find(({ row }) => row.id === 'weight')?.figures.ours.answer;
  if (!kinds) return '';
  const kilobytes = (bytes) => inUnit(bytes / 1000, 'kB');
  const rows = kinds.map(({ kind, files, bytes, zipped }) => [kind, files, kilobytes(bytes), kilobytes(zipped)]);
  return `## What is loaded before the first picture

${table(['', 'files', 'bytes', 'gzip -9'], rows, '-rrr')}

`;
}
