import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/build.mjs';

const running: ChildProcess[] = [];

// What a failed test leaves behind would serve for ever.
test.afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\//;

test('npm start serves the app on the port that was asked for, and stops when told to', async () => {
  const port = await freePort();
  const { child, output } = run('--port', String(port), '--no-open');

  const url = await addressOf(output);
  expect(url).toBe(`http://127.0.0.1:${port}/`);

  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await response.text()).toContain('<div id="root">');

  expect(await interrupted(child)).toBe(0);
});

test('npm start says when the port is taken and uses the next free one', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = portOf(other.address());
  const { child, output } = run('--port', String(taken), '--no-open');

  const port = Number(ADDRESS.exec(await addressOf(output))?.[1]);
  expect(port).toBeGreaterThan(taken);
  expect(output()).toContain(`Port ${taken} is in use`);

  expect(await interrupted(child)).toBe(0);
  other.close();
});

test('npm start with files serves just these, and the page opens them under the name of their folder', async ({
  page,
}) => {
  const folder = test.info().outputPath('my data, 1');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'relations.csv'), 'source,target,type\na,b,Accuse\n');
  await writeFile(join(folder, 'actors.csv'), 'id,label\na,Ann\nb,Bea\n');
  await writeFile(join(folder, 'secret.csv'), 'nobody may see this');
  const port = await freePort();
  const files = ['relations.csv', 'actors.csv'].map((name) => join(folder, name));
  const { child, output } = run('--port', String(port), '--no-open', ...files);
  const url = await addressOf(output);
  const link = /http:\S+/.exec(output())?.[0] ?? '';
  expect(link).toContain('#open=');

  const shelf = `${url}opened/0/${encodeURIComponent('my data, 1')}`;
  expect(await (await fetch(`${shelf}/relations.csv`)).text()).toContain('a,b,Accuse');
  for (const path of ['/secret.csv', '/../secret.csv', '/%2e%2e/secret.csv', '', '/']) {
    const answer = await fetch(shelf + path);
    expect(await answer.text()).not.toContain('nobody may see this');
  }

  await page.goto(link);
  await expect(page.getByText('Showing 2 of 2 actors, 1 of 1 claim')).toBeAttached({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'my data, 1' })).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#d=my-data-1-[0-9a-f]{8}$/);
  expect(await interrupted(child)).toBe(0);
});

for (const [name, reason] of [
  ['no-such-file.csv', 'There is no file no-such-file.csv.'],
  ['.', '. is not a file: name the files in it.'],
] as const) {
  test(`npm start -- ${name} ends with code 2`, async () => {
    const { child, output } = run(name);
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(output()).toBe(`${reason}\n`);
  });
}

for (const [argument, reason] of [
  ['--port=http', 'Invalid port: http.'],
  ['--port=70000', 'Invalid port: 70000.'],
  ['--prot=80', "Unknown option '--prot'."],
] as const) {
  test(`npm start -- ${argument} is refused in one line`, async () => {
    const { child, output } = run(argument);
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(output()).toBe(`${reason} Usage: npm start -- [--port 1-65535] [--no-open] [FILE…]\n`);
  });
}

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

async function addressOf(output: () => string): Promise<string> {
  await expect.poll(output, { timeout: 50_000 }).toMatch(ADDRESS);
  return ADDRESS.exec(output())?.[0] ?? '';
}

/** Resolves to the exit code after a Ctrl-C. */
async function interrupted(child: ChildProcess): Promise<unknown> {
  const closed = once(child, 'close');
  child.kill('SIGINT');
  const [code] = await closed;
  return code;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error(`invalid address: ${address}`);
  return address.port;
}
