import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WaitingLine, waitingLine } from '../../../src/sources/sparql/waiting-line';
import { manualClock } from '../../support/manual-clock';

/** Tasks by name, each of which lasts until it is ended. */
function workshop(line: WaitingLine) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    /** Gives what becomes of the task: its name when done, else the name or message of why not. */
    put(name: string, options: { readonly signal?: AbortSignal; readonly isFirst?: boolean } = {}): Promise<string> {
      const task = () => {
        begun.push(name);
        return new Promise<string>((done) => ends.set(name, () => done(name)));
      };
      return line.inTurn({ task, ...options }).catch((error: Error) => error.message);
    },
    async end(name: string) {
      ends.get(name)!();
      await new Promise((done) => setImmediate(done));
    },
  };
}

function lineOf(atOnce: number, clock = manualClock()) {
  const line = waitingLine({ clock, atOnce, patience: 1000, refusal: (until) => new Error(`until ${until}`) });
  return { line, clock, ...workshop(line) };
}

test('tasks are begun in the order they came, so many at once', async () => {
  const { put, end, begun } = lineOf(2);
  const done = ['a', 'b', 'c', 'd'].map((name) => put(name));
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await end('d');
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
});

test('who gives up while waiting is never served, and makes room for nobody twice', async () => {
  const { put, end, begun } = lineOf(1);
  const giving = new AbortController();
  const done = [put('a'), put('b', { signal: giving.signal }), put('c')];
  giving.abort();
  giving.abort();
  expect(await done[1]).toBe('This operation was aborted');
  await end('a');
  expect(begun).toEqual(['a', 'c']);
  expect(await put('d', { signal: giving.signal })).toBe('This operation was aborted');
});

test('who has been served is not called back by giving up', async () => {
  const { put, end } = lineOf(1);
  const giving = new AbortController();
  const done = put('a', { signal: giving.signal });
  giving.abort();
  await end('a');
  expect(await done).toBe('a');
});

test('in a pause nobody is served; those who came wait on, and one who comes back goes first', async () => {
  const { line, clock, put, end, begun } = lineOf(1);
  const first = put('a');
  line.pauseUntil(800);
  await end('a');
  const others = [put('b'), put('a again', { isFirst: true })];
  clock.pass(799);
  expect([begun, clock.waits()]).toEqual([['a'], [1]]);
  clock.pass(1);
  await end('a again');
  await end('b');
  expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'a again']);
  expect([begun, clock.waits()]).toEqual([['a', 'a again', 'b'], []]);
});

test('a pause that is too long sends everybody away, those who come later included, until it is nearly over', async () => {
  const { line, clock, put, end, begun } = lineOf(1);
  const under = put('a');
  const waiting = put('b');
  line.pauseUntil(5000);
  expect(await Promise.all([waiting, put('c')])).toEqual(['until 5000', 'until 5000']);
  await end('a');
  expect([await under, clock.waits()]).toEqual(['a', []]);
  clock.pass(4500);
  const last = put('d');
  expect(begun).toEqual(['a']);
  clock.pass(500);
  await end('d');
  expect(await last).toBe('d');
});

test('a closed line serves nobody any more', async () => {
  const { line, put, begun } = lineOf(1);
  void put('a');
  const waiting = put('b');
  line.close();
  expect(await Promise.all([waiting, put('c')])).toEqual(Array(2).fill('The question was given up.'));
  expect(begun).toEqual(['a']);
});

test('whatever ends or is given up when, no more than allowed are served at once, and all come to an end', async () => {
  const step = fc.record({ kind: fc.constantFrom('put', 'end', 'give up'), which: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), async (steps, atOnce) => {
      const { put, end, begun } = lineOf(atOnce);
      const signals: AbortController[] = [];
      const outcomes: Promise<string>[] = [];
      const ended = new Set<string>();
      const running = () => begun.filter((name) => !ended.has(name));
      for (const { kind, which } of steps) {
        const one = running()[which % Math.max(1, running().length)];
        if (kind === 'give up') signals[which]?.abort();
        else if (kind === 'end' && one !== undefined) {
          ended.add(one);
          await end(one);
        } else if (kind === 'put') {
          const giving = new AbortController();
          signals.push(giving);
          outcomes.push(put(String(signals.length), { signal: giving.signal }));
        }
        expect(running().length).toBeLessThanOrEqual(atOnce);
      }
      for (let one = running()[0]; one !== undefined; one = running()[0]) {
        ended.add(one);
        await end(one);
      }
      const told = await Promise.all(outcomes);
      expect(told.filter((text) => text !== 'This operation was aborted').sort()).toEqual([...begun].sort());
    }),
  );
});
