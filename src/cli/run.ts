import { version } from '../../package.json';
import { Unreadable } from '../formats/problems';
import { nearest } from '../lib/text';
import type { Command, ExitCode } from './command';
import { COMMANDS } from './commands';
import { givenIn } from './flags';
import { commandPage, helpPage } from './help';
import { type Machine, STREAM } from './machine';
import { Misuse } from './misuse';
import { plain } from './plain';

/** Runs one command line, without the name of the program, to its end; whatever happens, it is said in a sentence. */
export async function run(args: readonly string[], machine: Machine): Promise<ExitCode> {
  try {
    return await answered(args, machine);
  } catch (error) {
    await machine.err.write(`${sentenceOn(error)}\n`);
    return 2;
  }
}

async function answered([name, ...args]: readonly string[], machine: Machine): Promise<ExitCode> {
  if (name === undefined) {
    await machine.err.write(helpPage(COMMANDS, version));
    return 2;
  }
  if (name === '--version' || name === 'version') {
    await machine.out.write(`${version}\n`);
    return 0;
  }
  if (name === 'help' || isHelp(name)) {
    await machine.out.write(args[0] === undefined ? helpPage(COMMANDS, version) : commandPage(commandOf(args[0])));
    return 0;
  }
  const command = commandOf(name);
  const end = args.indexOf('--');
  if ((end < 0 ? args : args.slice(0, end)).some(isHelp)) {
    await machine.out.write(commandPage(command));
    return 0;
  }
  return runCommand(command, args, machine);
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

async function runCommand(command: Command, args: readonly string[], machine: Machine): Promise<ExitCode> {
  try {
    const given = givenIn(
      args,
      command.flags.flatMap(({ flags }) => flags),
    );
    if (given.words.slice(0, -1).filter((word) => word === STREAM).length > 1)
      throw new Misuse('Standard input can be read once: “-” is named twice.');
    const start = await command.load();
    return await start(given, machine);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    throw new Misuse(error.message, error.hint ?? `See: atlas help ${command.name}`);
  }
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const near = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  throw new Misuse(`There is no command “${plain(name)}”.`, near ? `Did you mean “${near}”?` : 'See: atlas help');
}

/** What went wrong, in a sentence or two: never where in the program. */
export function sentenceOn(error: unknown): string {
  if (error instanceof Misuse || error instanceof Unreadable)
    return [error.message, ...(error.hint === undefined ? [] : [error.hint])].map(plain).join('\n');
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return `This is a fault of the program, not of your files: ${plain(reason)}\nPlease report it with the command line and, where you may, the file (atlas ${version}).`;
}
