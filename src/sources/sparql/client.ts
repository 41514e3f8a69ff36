import { type Clock, MACHINE_CLOCK } from './clock';
import type { Credentials } from './credentials';
import type { Endpoint } from './endpoint';
import type { Selected, SparqlEngine } from './engine';
import { EngineError } from './engine-error';
import { givenUp } from './given-up';
import { type AnswerLimits, type Reading, saidBy, selectedFrom } from './http-answer';
import { busyFailure, httpFailure, redirected, timedOut, unreachable } from './http-failure';
import { retryTime } from './retry-after';
import { waitingLine } from './waiting-line';

/** How far an engine is tried. */
export interface EngineLimits extends AnswerLimits {
  /** Milliseconds for one answer, from asking to its last byte. */
  readonly ms: number;
  /** Questions under way at the same time. */
  readonly atOnce: number;
  /** Milliseconds that a busy engine is waited for; beyond, a question fails at once. */
  readonly patience: number;
}

/** What is taken and waited for where nothing else is said. */
const ENGINE_LIMITS: EngineLimits = {
  ms: 30_000,
  bytes: 64_000_000,
  rows: 200_000,
  atOnce: 4,
  patience: 10_000,
};

/** How long a busy engine is left alone that does not say for how long. */
const UNSAID_PAUSE_MS = 5_000;
/** Whoever says that it is busy is left alone for so long at least. */
const SHORTEST_PAUSE_MS = 1_000;

/** How an engine is asked. */
export interface HttpEngineOptions {
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock?: Clock;
  readonly limits?: Partial<EngineLimits>;
  /** Forgotten when the engine is closed. */
  readonly credentials?: Credentials;
  /** Whether the browser sends what it knows of the reader: cookies, a certificate. */
  readonly cookies?: boolean;
}

/** What one asking needs. */
interface Asking extends HttpEngineOptions {
  readonly endpoint: Endpoint;
  readonly clock: Clock;
  readonly limits: EngineLimits;
  /** Aborted when the engine is closed. */
  readonly closing: AbortSignal;
  /** Told when the engine asks to be left alone. */
  readonly onBusy: (until: number) => void;
}

/** An engine that is asked over HTTP, by the protocol of SPARQL 1.1: never redirected, never stored, asked again at most once and only when it says when. */
export function httpEngine(endpoint: Endpoint, options: HttpEngineOptions = {}): SparqlEngine {
  const { host } = endpoint;
  const { clock = MACHINE_CLOCK, credentials } = options;
  const limits = { ...ENGINE_LIMITS, ...options.limits };
  const refusal = (until: number) => busyFailure({ host, until, retryAt: until }, clock.now());
  const line = waitingLine({ clock, atOnce: limits.atOnce, patience: limits.patience, refusal });
  const closing = new AbortController();
  const asking = { ...options, endpoint, clock, limits, closing: closing.signal, onBusy: line.pauseUntil };
  return {
    label: host,
    async select({ text }, { signal } = {}) {
      const task = () => asked(text, signal, asking);
      try {
        return await line.inTurn({ task, signal });
      } catch (error) {
        if (!isWorthAnother(error, clock.now() + limits.patience)) throw error;
        return line.inTurn({ task, signal, isFirst: true });
      }
    },
    close() {
      closing.abort();
      line.close();
      credentials?.forget();
    },
  };
}

function isWorthAnother(error: unknown, latest: number): boolean {
  // One without a status was never sent: the line turned it away.
  if (!(error instanceof EngineError) || error.details.status === undefined) return false;
  const { kind, retryAt = Number.POSITIVE_INFINITY } = error.details;
  return kind === 'busy' && retryAt <= latest;
}

/** Asks once, within the time limit. */
async function asked(query: string, signal: AbortSignal | undefined, asking: Asking): Promise<Selected> {
  const { endpoint, clock, limits, closing } = asking;
  const stop = new AbortController();
  const abort = () => stop.abort();
  let bytes = 0;
  let isLate = false;
  const callOff = clock.after(limits.ms, () => {
    isLate = true;
    abort();
  });
  for (const one of [signal, closing]) one?.addEventListener('abort', abort);
  try {
    const onBytes = (length: number) => {
      bytes += length;
    };
    return await answerTo(query, stop.signal, { ...asking, onBytes });
  } catch (error) {
    if (signal?.aborted || closing.aborted) throw givenUp(signal);
    if (isLate && !(error instanceof EngineError)) throw timedOut(endpoint.host, limits.ms, bytes);
    throw error;
  } finally {
    callOff();
    for (const one of [signal, closing]) one?.removeEventListener('abort', abort);
  }
}

async function answerTo(
  query: string,
  signal: AbortSignal,
  asking: Asking & Pick<Reading, 'onBytes'>,
): Promise<Selected> {
  const { endpoint, credentials, limits, onBytes } = asking;
  const clean = (text: string) => credentials?.withoutSecrets(text) ?? text;
  const reading: Reading = { host: endpoint.host, limits, clean, ...(onBytes && { onBytes }) };
  const response = await fetched(query, signal, asking);
  if (response.ok) return selectedFrom(response, reading);
  throw await failureOf(response, reading, asking);
}

async function failureOf(response: Response, reading: Reading, asking: Asking): Promise<EngineError> {
  const { endpoint, credentials, clock, onBusy } = asking;
  const { host, url } = endpoint;
  const { status, headers } = response;
  if (status !== 429 && status !== 503) {
    const said = await saidBy(response, reading);
    return httpFailure({ host, status, said, isSignedIn: credentials?.headerFor(url) !== undefined });
  }
  const said = retryTime(headers.get('retry-after'), clock.now());
  const retryAt = said === undefined ? undefined : Math.max(said, clock.now() + SHORTEST_PAUSE_MS);
  const until = retryAt ?? clock.now() + UNSAID_PAUSE_MS;
  onBusy(until);
  return busyFailure({ host, status, said: await saidBy(response, reading), until, retryAt }, clock.now());
}

async function fetched(query: string, signal: AbortSignal, asking: Asking): Promise<Response> {
  const { endpoint, credentials, cookies = false, fetch = globalThis.fetch } = asking;
  const authorization = credentials?.headerFor(endpoint.url);
  try {
    return await fetch(endpoint.url, {
      method: 'POST',
      headers: { Accept: 'application/sparql-results+json', ...(authorization && { Authorization: authorization }) },
      body: new URLSearchParams({ query }),
      redirect: 'error',
      credentials: cookies ? 'include' : 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw isRedirect(error) ? redirected(endpoint.host) : unreachable(endpoint.host);
  }
}

/** Some platforms say why they did not go on; browsers mostly do not. */
function isRedirect(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /redirect/i.test(error.message) || isRedirect(error.cause);
}
