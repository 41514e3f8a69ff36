import { counted, grouped, onOneLine } from '../../lib/text';
import type { Selected } from './engine';
import { EngineError } from './engine-error';
import { rowsIn } from './results-json';
import { saidIn } from './said';

/** How much of an answer is taken. */
export interface AnswerLimits {
  /** Of an answer, unpacked. */
  readonly bytes: number;
  readonly rows: number;
}

/** How an answer is read. */
export interface Reading {
  readonly host: string;
  readonly limits: AnswerLimits;
  /** Told of each piece that has come. */
  readonly onBytes?: (bytes: number) => void;
  /** Takes out of an engine's words what must not be shown. */
  readonly clean?: (text: string) => string;
}

/** Of a page or message that stands in for an answer, no more is read. */
const MESSAGE_BYTES = 65_536;

/** Reads an answer of success: rows, and why they may not be all. Throws an `EngineError`, or what the stream is aborted with. */
export async function selectedFrom(response: Response, reading: Reading): Promise<Selected> {
  const { host, limits } = reading;
  if (!/\bjson$/.test(typeOf(response))) throw await otherThanResults(response, reading);
  const rows = rowsIn(await textOf(response, reading), { host, rows: limits.rows });
  const partial = partialIn(response, rows.length, host);
  return { rows, ...(partial !== undefined && { partial }) };
}

/** What the engine says in place of an answer, as far as it is sent before the stream breaks. */
export async function saidBy(
  response: Response,
  { clean = (text) => text, onBytes }: Reading,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  try {
    for await (const piece of piecesOf(response)) {
      onBytes?.(piece.length);
      bytes += piece.length;
      body += decoder.decode(piece, { stream: true });
      if (bytes >= MESSAGE_BYTES) break;
    }
  } catch {
    // What has come is said all the same.
  }
  // Once more afterwards: a secret may come out of markup or JSON only then.
  const said = saidIn(clean(body), typeOf(response));
  return said === undefined ? undefined : clean(said);
}

async function otherThanResults(response: Response, reading: Reading): Promise<EngineError> {
  const { host, clean = (text) => text } = reading;
  const type = clean(onOneLine(typeOf(response))).slice(0, 60);
  const said = await saidBy(response, reading);
  const what = type === 'text/html' ? 'a web page' : type === '' ? 'something of no stated type' : type;
  const message = `${host} answered with ${what} in place of results${said === undefined ? '.' : `: “${said}”`}`;
  const { status } = response;
  return new EngineError(message, { kind: 'no-results', host, status, ...(said !== undefined && { said }) });
}

/** The type of what is sent, without its parameters, in lower case. */
function typeOf({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

async function textOf(response: Response, reading: Reading): Promise<string> {
  const { host, limits, onBytes } = reading;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for await (const piece of piecesOf(response, host)) {
    onBytes?.(piece.length);
    bytes += piece.length;
    if (bytes > limits.bytes) throw tooLarge(host, limits.bytes);
    text += decoded(decoder, piece, host);
  }
  // The beginning of a character at the very end is left out: JSON that ends so is broken off anyway.
  return text;
}

/** The pieces of a body as they come; leaving off reading ends the transfer. */
async function* piecesOf({ body }: Response, host?: string): AsyncGenerator<Uint8Array, void> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    const isAborted = error instanceof Error && error.name === 'AbortError';
    throw isAborted || host === undefined ? error : brokenOff(host);
  } finally {
    // Nobody waits for it: a stream that hangs may never be told.
    void reader.cancel().catch(() => {});
  }
}

function decoded(decoder: TextDecoder, piece: Uint8Array, host: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new EngineError(`${host} sent results that are not UTF-8 text.`, { kind: 'no-results', host });
  }
}

function brokenOff(host: string): EngineError {
  return new EngineError(`${host} broke off in the middle of its answer.`, { kind: 'cut-off', host });
}

function tooLarge(host: string, most: number): EngineError {
  const message = `${host} sent more than ${grouped(Math.round(most / 1e6))} MB, unpacked: so much is read at most.`;
  return new EngineError(message, { kind: 'too-large', host });
}

/** Why the rows may not be all, where the engine admits it: Virtuoso by headers, its later versions by the status. */
function partialIn({ status, headers }: Response, rows: number, host: string): string | undefined {
  if (status === 206 || headers.get('x-sql-state') === 'S1TAT') {
    return `${host} stopped at its own time limit and gave what it had found by then.`;
  }
  const most = Number(headers.get('x-sparql-maxrows') ?? Number.NaN);
  return rows >= most ? `${host} gives ${counted(most, 'row')} to a question at most.` : undefined;
}
