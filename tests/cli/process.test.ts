import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'scripts', 'atlas.mjs');
const SEL = join(ROOT, 'graph-data', 'harbour-of-sel', 'dataset.json');

let folder: string;
let table: string;

beforeAll(async () => {
  // Builds the program, which the tests are not to wait for.
  await ended(atlas('--version'));
  const shelf = mkdtempSync(join(tmpdir(), 'actor-atlas-events-'));
  table = join(shelf, 'relations.csv');
  const rows = Array.from({ length: 200_000 }, (_, row) => `actor ${row % 97},actor ${row % 89},Consult,2018-01-01`);
  writeFileSync(table, `source,target,type,date\n${rows.join('\n')}\n`);
}, 120_000);
afterAll(() => rmSync(join(table, '..'), { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actor-atlas-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program in the temporary folder. */
function atlas(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, stdio: 'pipe' });
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function ended(child: ChildProcess, input = ''): Promise<Ended> {
  const [out, err]: string[][] = [[], []];
  child.stdout?.setEncoding('utf8').on('data', (piece) => out!.push(piece));
  child.stderr?.setEncoding('utf8').on('data', (piece) => err!.push(piece));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  return { code, out: out!.join(''), err: err!.join('') };
}

test('the exit code tells what came of it', async () => {
  writeFileSync(join(folder, 'bad.json'), '{');
  expect(await ended(atlas('validate', SEL))).toMatchObject({ code: 0, err: '' });
  expect(await ended(atlas('validate', 'bad.json'))).toMatchObject({ code: 1, err: '' });
  expect(await ended(atlas('validate', 'gone.json'))).toEqual({
    code: 2,
    out: '',
    err: 'gone.json cannot be read: there is no such file or folder.\nSee: atlas help validate\n',
  });
  expect(await ended(atlas('stats', '.'))).toMatchObject({ code: 2, out: '' });
});

test('it goes from standard input to standard output', async () => {
  const { code, out } = await ended(atlas('convert', '-', '-', '--to', 'dataset'), readFileSync(SEL, 'utf8'));
  expect(code).toBe(0);
  expect(JSON.parse(out).claims).toEqual(JSON.parse(readFileSync(SEL, 'utf8')).claims);
});

test('it ends quietly when nobody reads on', async () => {
  const child = atlas('convert', table, '-', '--to', 'dataset', '--quiet');
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (piece) => said.push(piece));
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'exit');
  expect({ code, said }).toEqual({ code: 0, said: [] });
});

describe('a writing that is broken off leaves the former file as it was', () => {
  const begun = async () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    const child = atlas('convert', table, 'out.json');
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) {
      expect(child.exitCode).toBe(null);
      await new Promise((done) => setTimeout(done, 5));
    }
    return child;
  };

  test('by whoever sits before it', async () => {
    const child = await begun();
    child.kill('SIGINT');
    const { code } = await ended(child);
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual(['out.json']);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
  });

  test('by force', async () => {
    const child = await begun();
    child.kill('SIGKILL');
    await ended(child);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
  });

  test('by a disk that takes no more', async () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    const line = `ulimit -f 1; exec "${process.execPath}" "${PROGRAM}" convert "${SEL}" out.json`;
    const { code, err } = await ended(spawn('bash', ['-c', line], { cwd: folder, stdio: 'pipe' }));
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        'out.json could not be written: the file grew larger than it may.',
        'What stood there before stands there still.\n',
      ].join('\n'),
    });
    expect(readdirSync(folder)).toEqual(['out.json']);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
  });
});
