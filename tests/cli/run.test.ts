import { expect, test } from 'vitest';
import type { Machine } from '../../src/cli/machine';
import { progressOn } from '../../src/cli/progress';
import { run } from '../../src/cli/run';

const silent = { isTerminal: false, write: async () => {} };

function machineWith(told: string[], changes: Partial<Machine>): Machine {
  return {
    out: silent,
    err: { isTerminal: false, write: async (piece) => void told.push(String(piece)) },
    open: () => Promise.reject(new Error('nothing is opened here')),
    create: () => Promise.reject(new Error('nothing is made here')),
    now: () => new Date(0),
    ...changes,
  };
}

test('a fault of the program is told in a sentence, without a word of where it is', async () => {
  const told: string[] = [];
  const open = () => Promise.reject(new TypeError('cannot read x\n    at secret (place.ts:1:2)'));
  expect(await run(['stats', 'x'], machineWith(told, { open }))).toBe(2);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^This is a fault of the program, not of your files: cannot read x\nPlease report it with the command line .+\n$/,
  );
});

test('progress is told now and then, on a terminal over the former word', () => {
  const at = (isTerminal: boolean, isQuiet: boolean) => {
    const told: string[] = [];
    let now = 0;
    const err = { isTerminal, write: async (piece: string | Uint8Array) => void told.push(String(piece)) };
    const progress = progressOn(machineWith([], { err, now: () => new Date(now) }), isQuiet);
    for (; now <= 12_000; now += 50) progress.tell(`at ${now}`);
    progress.end();
    return told;
  };
  expect(at(false, false)).toEqual(['at 800\n', 'at 5800\n', 'at 10800\n']);
  expect(at(true, false).slice(0, 2)).toEqual(['\r\u001b[Kat 800', '\r\u001b[Kat 900']);
  expect(at(true, false).at(-1)).toBe('\r\u001b[K');
  expect(at(true, true)).toEqual([]);
});
