import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { type EmbeddedOptions, embeddedEngine } from '../../../src/sources/sparql/embedded';
import type { NumberedQuestion } from '../../../src/sources/sparql/embedded-messages';
import { embeddedServer } from '../../../src/sources/sparql/embedded-server';
import { sparql } from '../../../src/sources/sparql/fragment';
import type { WorkerLike } from '../../../src/sources/sparql/store-worker';
import { manualClock } from '../../support/manual-clock';

const COUNT = sparql`SELECT (COUNT(*) AS ?n) { ?s ?p ?o }`;
const NQUADS = '<urn:a> <urn:p> <urn:b> <urn:g> .\n<urn:b> <urn:p> "Sel" <urn:h> .\n';

/** A worker in the same thread, which takes a question when it is let. */
function workerHere(opened: Promise<Store> = Promise.resolve(new Store())) {
  const waiting: NumberedQuestion[] = [];
  const posted: NumberedQuestion['question'][] = [];
  const target = new EventTarget();
  let isHeld = false;
  let isEnded = false;
  const answer = embeddedServer(opened, (message) => {
    if (!isEnded) target.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  });
  const work = () => {
    if (!isHeld) for (const question of waiting.splice(0)) void answer(question);
  };
  const worker: WorkerLike = {
    addEventListener: target.addEventListener.bind(target),
    postMessage(question: NumberedQuestion) {
      posted.push(question.question);
      waiting.push(structuredClone(question));
      work();
    },
    terminate() {
      isEnded = true;
    },
  };
  return {
    worker,
    posted,
    hold() {
      isHeld = true;
    },
    letGo() {
      isHeld = false;
      work();
    },
    breakDown(message: string) {
      target.dispatchEvent(Object.assign(new Event('error'), { message }));
    },
    isEnded: () => isEnded,
  };
}

function engineOn({ worker }: Pick<ReturnType<typeof workerHere>, 'worker'>, options: Partial<EmbeddedOptions> = {}) {
  return embeddedEngine({ label: 'harbour.nq', startWorker: () => worker, ...options });
}

function counted(n: string) {
  return { rows: [new Map([['n', { as: 'literal', text: n, datatype: 'http://www.w3.org/2001/XMLSchema#integer' }]])] };
}

test('a file is loaded, with progress, and asked', async () => {
  const engine = engineOn(workerHere());
  const shares: number[] = [];
  const bytes = new TextEncoder().encode(NQUADS);
  expect(await engine.load({ data: bytes, form: 'nquads' }, { onProgress: (share) => shares.push(share) })).toBe(2);
  expect(shares).toEqual([1]);
  expect(await engine.select(COUNT)).toEqual(counted('2'));
  expect(engine.label).toBe('harbour.nq');
});

test.each([
  ['ntriples', '<urn:a> <urn:p> "Ж" .'],
  ['turtle', '@prefix : <urn:> . :a :p "Ж" .'],
  ['trig', '@prefix : <urn:> . :g { :a :p "Ж" . }'],
  ['nquads', '<urn:a> <urn:p> "Ж" <urn:g> .'],
  ['jsonld', '{"@id":"urn:a","urn:p":"Ж"}'],
] as const)('%s is loaded', async (form, data) => {
  const engine = engineOn(workerHere());
  await engine.load({ data, form });
  const { rows } = await engine.select(sparql`SELECT ?o { <urn:a> <urn:p> ?o }`);
  expect(rows).toEqual([new Map([['o', { as: 'literal', text: 'Ж' }]])]);
});

test('progress goes from piece to piece up to the end of a large file', async () => {
  const line = '<urn:a> <urn:p> "x" .\n';
  const data = line.repeat(Math.ceil(2_500_000 / line.length));
  const shares: number[] = [];
  await engineOn(workerHere()).load({ data, form: 'ntriples' }, { onProgress: (share) => shares.push(share) });
  expect([shares.length, shares.at(-1), [...shares].sort((a, b) => a - b)]).toEqual([3, 1, shares]);
});

test('of a file that is broken nothing is loaded, and the line is told', async () => {
  const engine = engineOn(workerHere());
  await engine.load({ data: NQUADS, form: 'nquads' });
  await expect(engine.load({ data: `${NQUADS}<urn:c> oops`, form: 'nquads' })).rejects.toMatchObject({
    name: 'EngineError',
    message: expect.stringMatching(/^harbour\.nq could not be loaded: Parser error at line 3 .*\.$/),
    details: { kind: 'failed', host: 'harbour.nq' },
  });
  expect(await engine.select(COUNT)).toEqual(counted('2'));
});

test('a JSON-LD file does not make the engine fetch its context', async () => {
  const data = '{"@context":"http://127.0.0.1:9/context","@id":"urn:a","urn:p":"x"}';
  await expect(engineOn(workerHere()).load({ data, form: 'jsonld' })).rejects.toMatchObject({ name: 'EngineError' });
});

test('what is no query is refused in the words of the engine, and asks no other service', async () => {
  const engine = engineOn(workerHere());
  await expect(engine.select(sparql`SELEC`)).rejects.toMatchObject({
    message: expect.stringMatching(/^harbour\.nq did not take the query: error at 1:.*\.$/),
    details: { kind: 'rejected-query', host: 'harbour.nq' },
  });
  await expect(engine.select(sparql`SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }`)).rejects.toMatchObject({
    message: 'harbour.nq did not take the query: The service <http://127.0.0.1:9/> is not supported.',
  });
  expect(await engine.select(COUNT)).toEqual(counted('0'));
});

test('who gives up is let go at once, and the next is asked when the worker is free', async () => {
  const here = workerHere();
  const engine = engineOn(here);
  here.hold();
  const giving = [new AbortController(), new AbortController()];
  const asked = giving.map(({ signal }) => engine.select(COUNT, { signal }));
  const next = engine.select(COUNT);
  for (const one of giving) one.abort();
  for (const one of asked) await expect(one).rejects.toMatchObject({ name: 'AbortError' });
  expect(here.posted.length).toBe(1);
  here.letGo();
  expect(await next).toEqual(counted('0'));
  expect(here.posted.length).toBe(2);
  await expect(engine.select(COUNT, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(here.posted.length).toBe(2);
});

test('a question that never ends keeps nobody waiting for longer than the limit', async () => {
  const [here, clock] = [workerHere(), manualClock()];
  const engine = engineOn(here, { clock, ms: 30_000 });
  here.hold();
  const told = { message: 'harbour.nq did not answer in 30 s.', details: { kind: 'timed-out', host: 'harbour.nq' } };
  const first = expect(engine.select(COUNT)).rejects.toMatchObject(told);
  clock.pass(20_000);
  const second = expect(engine.select(COUNT)).rejects.toMatchObject(told);
  clock.pass(10_000);
  await first;
  clock.pass(20_000);
  await second;
  expect([here.posted.length, clock.waits()]).toEqual([1, []]);
  here.letGo();
  expect(await engine.select(COUNT)).toEqual(counted('0'));
});

test('those who wait are given time as long as others are answered', async () => {
  const [here, clock] = [workerHere(), manualClock()];
  const engine = engineOn(here, { clock, ms: 30_000 });
  here.hold();
  const [first, second] = [engine.select(COUNT), engine.select(COUNT)];
  clock.pass(29_000);
  here.letGo();
  here.hold();
  expect(await first).toEqual(counted('0'));
  clock.pass(29_000);
  here.letGo();
  expect(await second).toEqual(counted('0'));
});

test('a worker that breaks down fails all its questions, later ones too', async () => {
  const here = workerHere();
  const engine = engineOn(here);
  here.hold();
  const asked = [engine.select(COUNT), engine.select(COUNT)];
  here.breakDown('out of memory');
  const told = { message: 'The engine for harbour.nq broke down: out of memory.', details: { kind: 'failed' } };
  for (const one of [...asked, engine.select(COUNT)]) await expect(one).rejects.toMatchObject(told);
});

test('an engine that cannot be started says so to each question', async () => {
  const engine = engineOn(workerHere(Promise.reject(new Error('no WebAssembly here'))));
  await expect(engine.select(COUNT)).rejects.toMatchObject({
    message: 'The engine for harbour.nq could not be started: no WebAssembly here.',
    details: { kind: 'failed', host: 'harbour.nq' },
  });
});

test('closing ends the worker and gives up what was asked', async () => {
  const here = workerHere();
  const engine = engineOn(here);
  here.hold();
  const asked = [engine.select(COUNT), engine.select(COUNT)];
  engine.close();
  for (const one of [...asked, engine.select(COUNT)]) await expect(one).rejects.toMatchObject({ name: 'AbortError' });
  expect(here.isEnded()).toBe(true);
});
