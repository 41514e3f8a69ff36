import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/build.mjs';

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

for (const [argument, reason] of [
  ['--port=http', 'Invalid port: http.'],
  ['--port=70000', 'Invalid port: 70000.'],
  ['--prot=80', "Unknown option '--prot'."],
  ['8080', "Unexpected argument '8080'."],
] as const) {
  test(`npm start -- ${argument} is refused in one line`, async () => {
    const { child, output } = run(argument);
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(output()).toBe(`${reason} Usage: npm start -- [--port 1-65535] [--no-open]\n`);
  });
}

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
