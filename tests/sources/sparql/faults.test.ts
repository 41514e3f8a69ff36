import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type HttpEngineOptions, httpEngine } from '../../../src/sources/sparql/client';
import { Credentials } from '../../../src/sources/sparql/credentials';
import { endpointOf } from '../../../src/sources/sparql/endpoint';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { EngineError, type EngineErrorDetails } from '../../../src/sources/sparql/engine-error';
import { sparql } from '../../../src/sources/sparql/fragment';
import { ECHO, type FAULTS, type FaultyEngine, REDIRECT, startFaultyEngine } from '../../support/faulty-engine';
import { manualClock } from '../../support/manual-clock';

const QUERY = sparql`SELECT ?x { ?x ?p ?o }`;
const FINE_ROWS = [new Map([['x', { as: 'literal', text: 'fine' }]])];
const SAID_PAGE = 'Gateway Sorry The harbour & its engine are closed.';

let server: FaultyEngine;
let elsewhere: FaultyEngine;
const opened: SparqlEngine[] = [];

beforeAll(async () => {
  server = await startFaultyEngine();
  elsewhere = await startFaultyEngine();
});
afterAll(() => Promise.all([server.stop(), elsewhere.stop()]));
afterEach(() => {
  for (const engine of opened.splice(0)) engine.close();
});

function engineAt(path: string, options: HttpEngineOptions = {}): SparqlEngine {
  const endpoint = endpointOf(server.origin + path);
  if (!endpoint.ok) throw new Error(endpoint.issues.join());
  const engine = httpEngine(endpoint.value, options);
  opened.push(engine);
  return engine;
}

interface Told extends Omit<EngineErrorDetails, 'host'> {
  readonly message: string;
}

/** What an engine fails with, its host called HOST. */
async function failureOf(engine: SparqlEngine, signal?: AbortSignal): Promise<Told> {
  const error: unknown = await engine.select(QUERY, { ...(signal && { signal }) }).catch((reason: unknown) => reason);
  if (!(error instanceof EngineError)) throw new Error(`no EngineError: ${String(error)}`);
  const { host, ...details } = error.details;
  expect(host).toBe(new URL(server.origin).host);
  return { message: error.message.replaceAll(host, 'HOST'), ...details };
}

/** How many questions a path of the server has been sent. */
function askedAt(path: string): number {
  return server.requests.filter((request) => request.path === path).length;
}

const FAILURES: readonly (readonly [path: keyof typeof FAULTS, told: Told])[] = [
  [
    '/500',
    {
      kind: 'failed',
      status: 500,
      said: 'Virtuoso 42000 Error: no space',
      message: 'HOST failed at the question (500): “Virtuoso 42000 Error: no space”',
    },
  ],
  [
    '/500-slow',
    {
      kind: 'timed-out',
      status: 500,
      said: 'Virtuoso S1T00 Error SR171: Transaction timed out',
      message: 'HOST gave up before it had an answer (500): “Virtuoso S1T00 Error SR171: Transaction timed out”',
    },
  ],
  [
    '/504',
    {
      kind: 'timed-out',
      status: 504,
      said: SAID_PAGE,
      message: `HOST gave up before it had an answer (504): “${SAID_PAGE}”`,
    },
  ],
  ['/404', { kind: 'no-results', status: 404, message: 'There is nothing to ask at this address of HOST (404).' }],
  [
    '/html',
    {
      kind: 'no-results',
      status: 200,
      said: SAID_PAGE,
      message: `HOST answered with a web page in place of results: “${SAID_PAGE}”`,
    },
  ],
  [
    '/csv',
    {
      kind: 'no-results',
      status: 200,
      said: 'x fine',
      message: 'HOST answered with text/csv in place of results: “x fine”',
    },
  ],
  ['/nothing', { kind: 'no-results', message: 'HOST sent results that are not JSON.' }],
  ['/cut', { kind: 'cut-off', message: 'HOST broke off in the middle of its answer.' }],
  ['/half', { kind: 'cut-off', message: 'HOST broke off in the middle of its answer.' }],
  ['/trace-inside', { kind: 'cut-off', message: 'HOST broke off in the middle of its answer.' }],
  ['/many-rows', { kind: 'too-large', message: 'HOST sent 200,001 rows; 200,000 are read at most.' }],
  ['/bomb', { kind: 'too-large', message: 'HOST sent more than 64 MB, unpacked: so much is read at most.' }],
  ['/not-json', { kind: 'no-results', message: 'HOST sent results that are not JSON.' }],
  ['/broken-json', { kind: 'no-results', message: 'HOST sent results that are not JSON.' }],
  ['/ask', { kind: 'no-results', message: 'HOST sent JSON that is not like SPARQL results: see head.vars.' }],
  [
    '/other-json',
    { kind: 'no-results', message: 'HOST sent JSON that is not like SPARQL results: see results.bindings[0].' },
  ],
  ['/not-utf-8', { kind: 'no-results', message: 'HOST sent results that are not UTF-8 text.' }],
  [
    '/hangs-up',
    {
      kind: 'unreachable',
      message:
        'HOST could not be asked: it is down, sends visitors elsewhere, or lets no pages of other sites read its answers (CORS); ' +
        'a browser does not tell which. Open its address in a tab of its own: if it answers there, ' +
        'it has to allow this page with the header Access-Control-Allow-Origin.',
    },
  ],
  [
    '/401',
    {
      kind: 'needs-credentials',
      status: 401,
      said: 'Authentication required',
      message: 'HOST wants a user and a password, or a token (401): “Authentication required”',
    },
  ],
  [
    '/403',
    { kind: 'refused', status: 403, said: 'Not you.', message: 'HOST does not allow this question (403): “Not you.”' },
  ],
  [
    '/400',
    {
      kind: 'rejected-query',
      status: 400,
      said: 'Parse error at line 1: expected one of <EOF>',
      message: 'HOST did not take the query (400): “Parse error at line 1: expected one of <EOF>”',
    },
  ],
];

test.each(FAILURES)('an engine at %s is told of in one sentence, and is not asked twice', async (path, told) => {
  const engine = engineAt(path);
  expect(await failureOf(engine)).toEqual(told);
  expect(askedAt(path)).toBe(1);
  // Still usable: the next question is put and read like the first.
  expect(await failureOf(engine)).toEqual(told);
});

test('an engine that never answers is given up after the time limit', async () => {
  const told = { kind: 'timed-out', message: 'HOST did not answer in 1 s.' };
  expect(await failureOf(engineAt('/never', { limits: { ms: 1000 } }))).toEqual(told);
});

test('an engine whose answer drips is given up after the time limit', async () => {
  const told = { kind: 'timed-out', message: 'HOST did not come to the end of its answer in 1 s.' };
  expect(await failureOf(engineAt('/dripping', { limits: { ms: 1000 } }))).toEqual(told);
});

test('an engine whose complaint drips is told of with what has come of it', async () => {
  const { said = '', message, ...told } = await failureOf(engineAt('/500-dripping', { limits: { ms: 1000 } }));
  expect(told).toEqual({ kind: 'failed', status: 500 });
  expect(message).toBe(`HOST failed at the question (500): “${said}”`);
  expect(said).toMatch(/^Out of$/);
});

test('an engine that is not there is told of like one that may not be read', async () => {
  const gone = await startFaultyEngine();
  const endpoint = endpointOf(gone.origin);
  await gone.stop();
  if (!endpoint.ok) throw new Error('invalid endpoint');
  const asked = httpEngine(endpoint.value).select(QUERY);
  await expect(asked).rejects.toMatchObject({ details: { kind: 'unreachable', host: endpoint.value.host } });
});

test('a redirect is not followed: whoever it leads to receives nothing, least of all who asks', async () => {
  const to = encodeURIComponent(`${elsewhere.origin}/fine`);
  const credentials = Credentials.bearer(server.origin, 'sesame');
  expect(await failureOf(engineAt(REDIRECT + to, { credentials }))).toEqual({
    kind: 'redirected',
    message:
      'HOST sends visitors on to another address, where no question is taken: give the address that it leads to.',
  });
  expect(elsewhere.requests).toEqual([]);
});

test('an engine that is busy for long is told of with when it may be asked again, and is left alone until then', async () => {
  const clock = manualClock(1_000_000);
  const engine = engineAt('/429', { clock });
  expect(await failureOf(engine)).toEqual({
    kind: 'busy',
    status: 429,
    retryAt: 1_120_000,
    said: 'Too many questions',
    message: 'HOST is busy (429) and is left alone for 120 seconds: “Too many questions”',
  });
  clock.pass(20_000);
  const turnedAway = { kind: 'busy', retryAt: 1_120_000, message: 'HOST is busy and is left alone for 100 seconds.' };
  expect(await Promise.all([failureOf(engine), failureOf(engine)])).toEqual([turnedAway, turnedAway]);
  expect(askedAt('/429')).toBe(1);
  clock.pass(100_000);
  await failureOf(engine);
  expect(askedAt('/429')).toBe(2);
});

test('an engine that is busy for a moment is asked once more when it says, by all who wait', async () => {
  const clock = manualClock();
  const engine = engineAt('/429-once', { clock, limits: { atOnce: 1 } });
  const asked = Promise.all([engine.select(QUERY), engine.select(QUERY)]);
  await vi.waitFor(() => expect(clock.waits()).toEqual([2000]));
  clock.pass(1999);
  expect(askedAt('/429-once')).toBe(1);
  clock.pass(1);
  expect((await asked).map(({ rows }) => rows)).toEqual([FINE_ROWS, FINE_ROWS]);
  expect(askedAt('/429-once')).toBe(3);
});

test('an engine that goes on being busy is asked twice a question at most', async () => {
  const clock = manualClock();
  const engine = engineAt('/429-always', { clock, limits: { atOnce: 1 } });
  const failures = Promise.all(Array.from({ length: 3 }, () => failureOf(engine)));
  const told = await Promise.race([failures, passing(clock)]);
  expect(told.map(({ kind, message }) => [kind, message])).toEqual(
    Array(3).fill(['busy', 'HOST is busy (429) and is left alone for 2 seconds: “Too many questions”']),
  );
  expect(askedAt('/429-always')).toBe(6);
});

/** Lets a clock go on for ever. */
async function passing(clock: ReturnType<typeof manualClock>): Promise<never> {
  for (;;) {
    await new Promise((done) => setTimeout(done, 5));
    if (clock.waits()[0] === 2000) clock.pass(2000);
  }
}

test('a service that is down is left alone for a moment, but its questions are not put again', async () => {
  const clock = manualClock();
  const engine = engineAt('/503', { clock });
  expect(await failureOf(engine)).toEqual({
    kind: 'busy',
    status: 503,
    said: SAID_PAGE,
    message: `HOST is busy (503) and is left alone for 5 seconds: “${SAID_PAGE}”`,
  });
  const next = failureOf(engine);
  await vi.waitFor(() => expect(clock.waits()).toEqual([5000]));
  expect(askedAt('/503')).toBe(1);
  clock.pass(5000);
  await next;
  expect(askedAt('/503')).toBe(2);
});

test('what an engine admits to have left out is told with its rows', async () => {
  const stopped = 'HOST stopped at its own time limit and gave what it had found by then.';
  const most = 'HOST gives 1 row to a question at most.';
  const told = await Promise.all(
    ['/partial', '/206', '/most-rows', '/fine'].map(async (path) => {
      const { rows, partial } = await engineAt(path).select(QUERY);
      expect(rows).toEqual(FINE_ROWS);
      return partial?.replace(new URL(server.origin).host, 'HOST');
    }),
  );
  expect(told).toEqual([stopped, stopped, most, undefined]);
});

test('an answer of no stated type is none', async () => {
  const { message, kind } = await failureOf(engineAt('/no-type'));
  expect([kind, message]).toEqual([
    'no-results',
    expect.stringMatching(/^HOST answered with something of no stated type in place of results: “/),
  ]);
});

test('a question that is given up rejects at once with an AbortError, under way or waiting, and those behind it are put', async () => {
  const engine = engineAt('/never', { limits: { atOnce: 2 } });
  const before = askedAt('/never');
  const giving = Array.from({ length: 4 }, () => new AbortController());
  const asked = giving.map(({ signal }) => engine.select(QUERY, { signal }).catch((error: Error) => error.name));
  await vi.waitFor(() => expect(askedAt('/never')).toBe(before + 2));
  giving[2]!.abort();
  expect(await asked[2]).toBe('AbortError');
  giving[0]!.abort();
  expect(await asked[0]).toBe('AbortError');
  await vi.waitFor(() => expect(askedAt('/never')).toBe(before + 3));
  engine.close();
  expect(await Promise.all(asked)).toEqual(Array(4).fill('AbortError'));
  expect(askedAt('/never')).toBe(before + 3);
  await expect(engine.select(QUERY)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a secret that an engine sends back is in no error', async () => {
  for (const credentials of [
    Credentials.basic(server.origin, 'reader', 'open sesame'),
    Credentials.bearer(server.origin, 'open.sesame'),
  ]) {
    const error: unknown = await engineAt(ECHO, { credentials })
      .select(QUERY)
      .catch((reason: unknown) => reason);
    expect(JSON.stringify([String(error), error])).not.toMatch(/sesame|b3BlbiBz|cmVhZGVy/);
    expect(error).toMatchObject({ details: { kind: 'refused', status: 403 } });
  }
});

test('after all this a well-behaved engine on the same server is asked and answers', async () => {
  expect(await engineAt('/fine').select(QUERY)).toEqual({ rows: FINE_ROWS });
  const { method, headers, body } = server.requests.at(-1)!;
  expect({ method, body, type: headers['content-type'], accept: headers.accept }).toEqual({
    method: 'POST',
    body: String(new URLSearchParams({ query: QUERY.text })),
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    accept: 'application/sparql-results+json',
  });
});

test('an engine that is busy for no time at all is left alone for a second all the same', async () => {
  const clock = manualClock();
  const engine = engineAt('/429-at-once', { clock });
  const failure = failureOf(engine);
  await vi.waitFor(() => expect(clock.waits()).toEqual([1000]));
  expect(askedAt('/429-at-once')).toBe(1);
  clock.pass(1000);
  const { kind, retryAt } = await failure;
  expect([kind, retryAt, askedAt('/429-at-once')]).toEqual(['busy', 2000, 2]);
});
