import { expect, test } from 'vitest';
import { isGivenUp } from '../../src/app/desk';
import { seekingWith } from '../../src/app/seeking';
import type { Atlas } from '../../src/graph/atlas';
import { actorId } from '../../src/model/ids';
import { endsOf, groundOf } from '../../src/view/paths';
import { answerTo, type PathQuest } from '../../src/view/paths-answer';
import { ANY_WAY } from '../../src/view/paths-way';
import type { PathQuestion } from '../../src/workers/paths.worker';
import { sel } from '../view/any-view';
import { FakeWorker } from './fake-worker';

const quest: PathQuest = {
  bits: sel.claims.bits,
  ends: endsOf(sel, { from: actorId('orvane'), to: actorId('keldra') }),
  way: ANY_WAY,
};
const answer = answerTo(groundOf(sel), quest);
const other: Atlas = { ...sel };

/** A worker that answers as ours does, as soon as it is asked. */
class PathWorker extends FakeWorker {
  private held: number | undefined;

  override postMessage(question: PathQuestion) {
    super.postMessage(question);
    const { ground, brought } = question;
    if (brought) this.held = ground;
    queueMicrotask(() => this.answer(this.held === ground ? answer : undefined));
  }
}

function seekingWithWorkers(make: () => FakeWorker) {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = make();
    workers.push(worker);
    return worker;
  };
  return { workers, seek: seekingWith(start) };
}

test('the ground is brought once, and again only when another has taken its place', async () => {
  const { workers, seek } = seekingWithWorkers(() => new PathWorker());
  for (const atlas of [sel, sel, other, other, sel]) expect(await seek(atlas, quest)).toEqual(answer);
  const [own, theirs] = [groundOf(sel), groundOf(other)];
  expect(workers.flatMap(({ asked }) => asked)).toEqual([
    { ground: 0, quest },
    { ground: 0, quest, brought: own },
    { ground: 0, quest },
    { ground: 1, quest },
    { ground: 1, quest, brought: theirs },
    { ground: 1, quest },
    { ground: 0, quest },
    { ground: 0, quest, brought: own },
  ]);
});

test('the newest quest counts, and one that is stopped is given up', async () => {
  const { seek } = seekingWithWorkers(() => new PathWorker());
  const old = seek(sel, quest).catch(isGivenUp);
  expect(await seek(sel, quest)).toEqual(answer);
  expect(await old).toBe(true);
  const leaving = new AbortController();
  const left = seek(sel, quest, leaving.signal).catch(isGivenUp);
  leaving.abort();
  expect(await left).toBe(true);
});

test('where no worker can be had, or it fails, the page seeks itself', async () => {
  const none = () => {
    throw new Error('no workers here');
  };
  expect(await seekingWith(none)(sel, quest)).toEqual(answer);
  const { workers, seek } = seekingWithWorkers(() => new FakeWorker());
  const found = seek(sel, quest);
  workers[0]?.fail('out of memory');
  expect(await found).toEqual(answer);
});
