import { aligned, wrapped } from './aligned';
import type { Command, FlagGroup } from './command';
import type { Flag } from './flags';

const WIDTH = 100;
const FLAG_WIDTH = 24;

/** The help page of the program. */
export function helpPage(commands: readonly Command[], version: string): string {
  const rows = commands.map(({ name, takes, does }) => [`  ${name} ${takes}`.trimEnd(), does]);
  const codes = [
    ['  0', 'done, and nothing is wrong'],
    ['  1', 'problems were found: a file that cannot be opened, graphs that differ, no path'],
    ['  2', 'it was asked wrongly, or cannot do what it was asked'],
  ];
  return text([
    `Actor Atlas ${version}: graphs of who is tied to whom, on whose word.`,
    '',
    'Usage: atlas COMMAND [FLAGS] FILE…',
    '',
    ...columns(rows),
    '',
    'atlas help COMMAND tells all about one of them. “-” stands for standard input and standard output.',
    'Results go to standard output; progress, remarks and what a format cannot hold to standard error.',
    '',
    'Ends with',
    ...aligned(codes),
    '',
    'Examples',
    ...exampleLines(commands.slice(0, 6).map(({ examples }) => examples[0]!)),
  ]);
}

/** The help page of one command. */
export function commandPage({ name, takes, does, about, flags, examples }: Command): string {
  return text([
    `atlas ${name}: ${does}`,
    '',
    `Usage: atlas ${name} [FLAGS] ${takes}`.trimEnd(),
    ...about.flatMap((paragraph) => ['', ...wrapped(paragraph, WIDTH)]),
    ...flags.flatMap(groupLines),
    '',
    'Examples',
    ...exampleLines(examples),
  ]);
}

function groupLines({ title, flags }: FlagGroup): readonly string[] {
  return ['', title, ...flags.flatMap(flagLines)];
}

function flagLines({ name, takes, does }: Flag): readonly string[] {
  const flag = `  --${[name, ...takes].join(' ')}`;
  const [first = '', ...rest] = wrapped(does, WIDTH - FLAG_WIDTH);
  const indent = ' '.repeat(FLAG_WIDTH);
  const head = flag.length + 2 > FLAG_WIDTH ? [flag, indent + first] : [flag.padEnd(FLAG_WIDTH) + first];
  return [...head, ...rest.map((line) => indent + line)];
}

function exampleLines(examples: Command['examples']): readonly string[] {
  return examples.flatMap(([line, outcome]) => [`  atlas ${line}`, `      ${outcome}`]);
}

/** Rows of two cells, the second of which runs on below itself. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length)) + 2;
  return rows.flatMap(([first = '', second = '']) =>
    wrapped(second, WIDTH - width).map((line, at) => (at === 0 ? first : '').padEnd(width) + line),
  );
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
