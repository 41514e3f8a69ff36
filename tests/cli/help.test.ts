import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { placesOf } from '../../src/cli/aligned';
import { COMMANDS } from '../../src/cli/commands';
import { givenIn } from '../../src/cli/flags';
import { SCOPES } from '../../src/view/extract';
import { atlas } from './memory-machine';

test('asked for nothing, it shows its help on standard error and ends with 2', async () => {
  const help = await atlas(['--help']);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(await atlas([])).toMatchObject({ code: 2, out: '', err: help.out });
  expect(await atlas(['help'])).toMatchObject({ code: 0, out: help.out });
});

test('the help names every command', async () => {
  const { out } = await atlas(['-h']);
  expect(COMMANDS.filter(({ name, does }) => !out.includes(`  ${name} `) && !out.includes(does.slice(0, 20)))).toEqual(
    [],
  );
});

test('it tells its version', async () => {
  expect(await atlas(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test('a command that does not exist is told with the nearest that does', async () => {
  expect(await atlas(['stast'])).toMatchObject({
    code: 2,
    out: '',
    err: 'There is no command “stast”.\nDid you mean “stats”?\n',
  });
  expect((await atlas(['help', 'xyzzyxyz'])).err).toBe('There is no command “xyzzyxyz”.\nSee: atlas help\n');
});

test('the scopes of an export are those of the app', () => {
  const flags = COMMANDS.find(({ name }) => name === 'export')!.flags.flatMap((group) => group.flags);
  expect(flags.find(({ name }) => name === 'scope')?.choices).toEqual(SCOPES);
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  const flags = command.flags.flatMap((group) => group.flags);

  test('has a help page with all its flags, no line too long for a terminal', async () => {
    const page = await atlas(['help', name]);
    expect(page).toMatchObject({ code: 0, err: '' });
    expect(await atlas([name, 'x', '--help'])).toEqual(page);
    expect(flags.filter((flag) => !page.out.includes(`  --${flag.name}`))).toEqual([]);
    expect(page.out.split('\n').filter((line) => placesOf(line) > 120)).toEqual([]);
  });

  test('has no flag twice, and examples that are sound', () => {
    const names = flags.map((flag) => flag.name);
    expect(new Set(names).size).toBe(names.length);
    for (const [line] of command.examples) {
      const [first, ...args] = line
        .replace(/ [<|].*/, '')
        .replaceAll("'", '')
        .split(' ');
      expect(first).toBe(name);
      expect(() => givenIn(args, flags)).not.toThrow();
    }
  });

  test('says what is wrong with a flag that it does not have, and ends with 2', async () => {
    const ended = await atlas([name, '--colour', 'red']);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(/^There is no flag --colour\.\n(Did you mean --\w+\?|See: atlas help \w+)\n$/);
  });
});
