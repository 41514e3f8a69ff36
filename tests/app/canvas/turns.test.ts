import { expect, test } from 'vitest';
import { Turns } from '../../../src/app/canvas/turns';

const ALWAYS = () => true;

/** A change that says when it begins and ends, and ends when told. */
function change(name: string, said: string[]) {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const make = async () => {
    said.push(`${name} begins`);
    await over;
    said.push(`${name} ends`);
  };
  return { make, end };
}

test('a change begins at once when none is under way', () => {
  const said: string[] = [];
  void new Turns().take(ALWAYS, change('a', said).make);
  expect(said).toEqual(['a begins']);
});

test('of changes that wait together each has the picture for itself', async () => {
  const said: string[] = [];
  const turns = new Turns();
  const all = ['a', 'b', 'c'].map((name) => change(name, said));
  const takings = all.map(({ make }) => turns.take(ALWAYS, make));
  for (const { end } of all) end();
  expect(await Promise.all(takings)).toEqual([true, true, true]);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('a change that is no more wanted when its turn comes is not made', async () => {
  const said: string[] = [];
  const turns = new Turns();
  const [first, second, third] = ['first', 'second', 'third'].map((name) => change(name, said));
  let newest = 2;
  const takings = [
    turns.take(ALWAYS, first!.make),
    turns.take(() => newest === 2, second!.make),
    turns.take(() => newest === 3, third!.make),
  ];
  newest = 3;
  for (const one of [first, second, third]) one!.end();
  expect(await Promise.all(takings)).toEqual([true, false, true]);
  expect(said).toEqual(['first begins', 'first ends', 'third begins', 'third ends']);
});

test('a change that fails tells its own caller and does not stand in the way of the next', async () => {
  const said: string[] = [];
  const turns = new Turns();
  const failing = turns.take(ALWAYS, () => Promise.reject(new Error('no picture')));
  const next = change('next', said);
  const taking = turns.take(ALWAYS, next.make);
  next.end();
  await expect(failing).rejects.toThrow('no picture');
  expect(await taking).toBe(true);
  expect(said).toEqual(['next begins', 'next ends']);
});
