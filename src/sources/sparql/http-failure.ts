import { counted } from '../../lib/text';
import { EngineError, type EngineFailure } from './engine-error';

/** An answer that is none. */
export interface HttpFailure {
  readonly host: string;
  readonly status: number;
  readonly said?: string | undefined;
  /** Whether it was told who asks. */
  readonly isSignedIn?: boolean;
}

const KINDS: ReadonlyMap<number, EngineFailure> = new Map([
  ...[400, 406, 413, 414, 415, 422].map((status) => [status, 'rejected-query'] as const),
  ...[404, 405, 410].map((status) => [status, 'no-results'] as const),
  ...[408, 504].map((status) => [status, 'timed-out'] as const),
  [401, 'needs-credentials'],
]);

/** What a status other than success means, and what the engine said to it; a busy host has its own. */
export function httpFailure(failure: HttpFailure): EngineError {
  const { host, status, said } = failure;
  const kind = kindOf(failure);
  const message = `${sentenceOf(kind, failure)} (${status})${said === undefined ? '.' : `: “${said}”`}`;
  return new EngineError(message, { kind, host, status, ...(said !== undefined && { said }) });
}

function kindOf({ status, said = '' }: HttpFailure): EngineFailure {
  const known = KINDS.get(status);
  if (known) return known;
  if (status >= 500) return /\btime[ -]?(?:d )?out\b|TimeoutException|TimeLimit/i.test(said) ? 'timed-out' : 'failed';
  return status >= 400 ? 'refused' : 'no-results';
}

function sentenceOf(kind: EngineFailure, { host, isSignedIn = false }: HttpFailure): string {
  if (kind === 'rejected-query') return `${host} did not take the query`;
  if (kind === 'timed-out') return `${host} gave up before it had an answer`;
  if (kind === 'no-results') return `There is nothing to ask at this address of ${host}`;
  if (kind === 'refused') return `${host} does not allow this question`;
  if (kind === 'failed') return `${host} failed at the question`;
  const given = 'did not accept the user and password, or the token, that it was given';
  return `${host} ${isSignedIn ? given : 'wants a user and a password, or a token'}`;
}

/** A host that has too much to do. */
export interface BusyHost extends Pick<HttpFailure, 'host' | 'said'> {
  /** Absent where it was not asked, because it said so before. */
  readonly status?: number;
  /** When it is asked again, in milliseconds since 1970. */
  readonly until: number;
  /** The same where it said so itself. */
  readonly retryAt?: number | undefined;
}

/** Why a busy host has not answered, and how long it is left alone. */
export function busyFailure({ host, status, said, until, retryAt }: BusyHost, now: number): EngineError {
  const wait = counted(Math.max(1, Math.ceil((until - now) / 1000)), 'second');
  const sentence = `${host} is busy${status === undefined ? '' : ` (${status})`} and is left alone for ${wait}`;
  return new EngineError(`${sentence}${said === undefined ? '.' : `: “${said}”`}`, {
    kind: 'busy',
    host,
    ...(status !== undefined && { status }),
    ...(retryAt !== undefined && { retryAt }),
    ...(said !== undefined && { said }),
  });
}

/** A host that a fetch did not reach, for reasons that a page is not told. */
export function unreachable(host: string): EngineError {
  const message =
    `${host} could not be asked: it is down, sends visitors elsewhere, or lets no pages of other sites read its answers (CORS); ` +
    'a browser does not tell which. Open its address in a tab of its own: if it answers there, ' +
    'it has to allow this page with the header Access-Control-Allow-Origin.';
  return new EngineError(message, { kind: 'unreachable', host });
}

/** A host that points to another address. */
export function redirected(host: string): EngineError {
  const message = `${host} sends visitors on to another address, where no question is taken: give the address that it leads to.`;
  return new EngineError(message, { kind: 'redirected', host });
}

/** A host that took longer than it is given. */
export function timedOut(host: string, ms: number, bytes: number): EngineError {
  const did = bytes === 0 ? 'did not answer in' : 'did not come to the end of its answer in';
  return new EngineError(`${host} ${did} ${Math.round(ms / 1000)} s.`, { kind: 'timed-out', host });
}
