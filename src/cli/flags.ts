import { nearest } from '../lib/text';
import { STREAM } from './machine';
import { Misuse } from './misuse';

/** One flag of a command. */
export interface Flag {
  /** Without its dashes. */
  readonly name: string;
  /** What its values are called on the help page, one for each that it takes; nothing for a switch. */
  readonly takes: readonly string[];
  /** What it does, as the help page says it. */
  readonly does: string;
  readonly isRepeatable?: true;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
}

/** What was written behind the name of a command. */
export interface Given {
  readonly words: readonly string[];
  has(name: string): boolean;
  /** The value of a flag that is given once and takes one. */
  one(name: string): string | undefined;
  /** The values of a flag, a list for each time that it is given. */
  all(name: string): readonly (readonly string[])[];
}

/** Takes arguments apart into words and flags; throws `Misuse` for what no flag is. */
export function givenIn(args: readonly string[], flags: readonly Flag[]): Given {
  const words: string[] = [];
  const values = new Map<string, (readonly string[])[]>();
  let at = 0;
  while (at < args.length) {
    const arg = args[at++]!;
    if (arg === '--') {
      words.push(...args.slice(at));
      break;
    }
    if (arg === STREAM || !arg.startsWith('-')) {
      words.push(arg);
      continue;
    }
    const { flag, inside } = flagIn(arg, flags);
    const missing = flag.takes.length - inside.length;
    const taken = [...inside, ...args.slice(at, at + missing)];
    at += missing;
    checkValues(flag, taken);
    const known = values.get(flag.name) ?? [];
    if (known.length > 0 && !flag.isRepeatable && flag.takes.length > 0)
      throw new Misuse(`--${flag.name} is given twice.`);
    values.set(flag.name, [...known, taken]);
  }
  const all = (name: string) => values.get(name) ?? [];
  return { words, all, has: (name) => values.has(name), one: (name) => all(name)[0]?.[0] };
}

/** The flag that an argument names, and the value behind its equals sign. */
function flagIn(arg: string, flags: readonly Flag[]): { readonly flag: Flag; readonly inside: readonly string[] } {
  const [written = '', ...rest] = arg.split('=');
  const name = written.replace(/^--?/, '');
  const flag = written.startsWith('--') ? flags.find((one) => one.name === name) : undefined;
  if (!flag) {
    const near = nearest(
      name,
      flags.map((one) => one.name),
    );
    throw new Misuse(`There is no flag ${written}.`, near && `Did you mean --${near}?`);
  }
  if (rest.length > 0 && flag.takes.length !== 1)
    throw new Misuse(`--${name} takes ${flag.takes.length === 0 ? 'no value' : 'its values without “=”'}.`);
  return { flag, inside: rest.length > 0 ? [rest.join('=')] : [] };
}

function checkValues({ name, takes, choices }: Flag, taken: readonly string[]) {
  if (taken.length < takes.length || taken.some((value) => /^--\w/.test(value)))
    throw new Misuse(
      `--${name} needs ${takes.length === 1 ? 'a value' : `${takes.length} values`}: --${name} ${takes.join(' ')}.`,
    );
  const odd = choices && taken.find((value) => !choices.includes(value));
  if (odd !== undefined) throw new Misuse(`--${name} is ${choices?.join(' or ')}, not “${odd}”.`);
}
