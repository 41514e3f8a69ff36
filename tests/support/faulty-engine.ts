import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What the server was sent. */
export interface SentRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on this machine that answers well at `/fine`, and badly, each in its way, at the other paths of `FAULTS`. */
export interface FaultyEngine {
  readonly origin: string;
  /** What was sent, questions of a browser whether it may ask left out. */
  readonly requests: readonly SentRequest[];
  stop(): Promise<void>;
}

const RESULTS = 'application/sparql-results+json';
/** One row in which `?x` is `fine`. */
const FINE = '{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"fine"}}]}}';
/** More bytes than an answer may have, unpacked. */
const BOMB_BYTES = 96 * 1024 * 1024;
const MANY_ROWS = 200_001;

const PAGE = `<!DOCTYPE html><html><head><title>Gateway</title><style>p{color:red}</style></head>
<body><script>alert(document.cookie)</script><!-- a comment --><h1>Sorry</h1>
<p onclick="alert(1)">The harbour&nbsp;&amp; its engine are <b>closed</b>.</p><img src=x onerror=alert(2)></body></html>`;

type Fault = (response: ServerResponse, count: number) => void;

/** Ways to answer, by path; each is told how often its path has been asked before. */
export const FAULTS = {
  '/fine': (response) => send(response, FINE),
  '/500': (response) => send(response, 'Virtuoso 42000 Error: no space\n\nSPARQL query:\nSELECT …', 500, 'text/plain'),
  '/500-slow': (response) => send(response, 'Virtuoso S1T00 Error SR171: Transaction timed out', 500, 'text/plain'),
  '/500-dripping': (response) => drip(response, 'Out of'.padEnd(10_000), { status: 500, type: 'text/plain' }),
  '/504': (response) => send(response, PAGE, 504, 'text/html'),
  '/404': (response) => send(response, '', 404, 'text/plain'),
  '/html': (response) => send(response, PAGE, 200, 'text/html; charset=utf-8'),
  '/csv': (response) => send(response, 'x\nfine', 200, 'text/csv'),
  '/no-type': (response) => response.writeHead(200).end(FINE),
  '/nothing': (response) => send(response, ''),
  '/dripping': (response) => drip(response, FINE.padEnd(100_000)),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': RESULTS });
    response.write(FINE.slice(0, 60), () => setTimeout(() => response.destroy(), 20));
  },
  '/half': (response) => send(response, FINE.slice(0, 60)),
  '/trace-inside': (response) =>
    send(response, `${FINE.slice(0, 50)}\njava.util.concurrent.TimeoutException\n\tat x.Y`),
  '/many-rows': (response) => send(response, manyRows()),
  '/not-json': (response) => send(response, 'x,y\n1,2'),
  '/broken-json': (response) => send(response, FINE.replace('"value":', '"value"=')),
  '/ask': (response) => send(response, '{"head":{},"boolean":true}'),
  '/other-json': (response) => send(response, FINE.replace('"literal"', '"number"')),
  '/not-utf-8': (response) => send(response, Buffer.from(FINE.replace('fine', 'für'), 'latin1')),
  '/never': () => {},
  '/hangs-up': (response) => response.destroy(),
  '/401': (response) => {
    response.setHeader('www-authenticate', 'Basic realm="engine"');
    send(response, 'Authentication required', 401, 'text/plain');
  },
  '/403': (response) =>
    send(response, '{"code":"AccessDeniedException","detailedMessage":"Not you."}', 403, 'application/json'),
  '/400': (response) => send(response, 'Parse error at line 1: expected one of <EOF>', 400, 'text/plain'),
  '/429': (response) => busy(response, '120'),
  '/429-once': (response, count) => (count === 0 ? busy(response, '2') : send(response, FINE)),
  '/429-always': (response) => busy(response, '2'),
  '/429-at-once': (response) => busy(response, '0'),
  '/503': (response) => send(response, PAGE, 503, 'text/html'),
  '/bomb': (response) => {
    response.setHeader('content-encoding', 'gzip');
    send(response, gzipSync(Buffer.alloc(BOMB_BYTES, ' ')));
  },
  '/partial': (response) => {
    response.setHeader('x-sql-state', 'S1TAT');
    send(response, FINE);
  },
  '/206': (response) => send(response, FINE, 206),
  '/most-rows': (response) => {
    response.setHeader('x-sparql-maxrows', '1');
    send(response, FINE);
  },
} satisfies Readonly<Record<string, Fault>>;

/** Answers well, but lets no page of another origin read it. */
const NO_CORS = '/no-cors';
/** Followed by an address: points there. */
export const REDIRECT = '/redirect?to=';
/** Followed by anything: sends back what it was told of who asks. */
export const ECHO = '/echo';

function send(response: ServerResponse, body: string | Buffer, status = 200, type = RESULTS) {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function busy(response: ServerResponse, seconds: string) {
  response.setHeader('retry-after', seconds);
  send(response, 'Too many questions', 429, 'text/plain');
}

function drip(response: ServerResponse, text: string, { status = 200, type = RESULTS } = {}) {
  response.writeHead(status, { 'content-type': type });
  let at = 0;
  const timer = setInterval(() => response.write(text[at++]), 5);
  response.on('close', () => clearInterval(timer));
}

function manyRows(): string {
  const row = '{"x":{"type":"literal","value":"1"}}';
  return FINE.replace(/\[\{.*\}\]/, `[${Array.from({ length: MANY_ROWS }, () => row).join(',')}]`);
}

/** Starts the server on a free port of this machine. */
export async function startFaultyEngine(): Promise<FaultyEngine> {
  const requests: SentRequest[] = [];
  const asked = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { url: path = '/', method = '', headers } = request;
    if (path !== NO_CORS) allowPages(response, headers.origin);
    if (method === 'OPTIONS') return response.writeHead(204).end();
    const body = await bodyOf(request);
    requests.push({ path, method, headers, body });
    const count = asked.get(path) ?? 0;
    asked.set(path, count + 1);
    answer(path, { response, count, said: headers.authorization ?? '' });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

interface Answering {
  readonly response: ServerResponse;
  readonly count: number;
  /** Who asks, as it was told. */
  readonly said: string;
}

function answer(path: string, { response, count, said }: Answering) {
  const fault = new Map<string, Fault>(Object.entries(FAULTS)).get(path);
  if (fault) fault(response, count);
  else if (path === NO_CORS) send(response, FINE);
  else if (path.startsWith(REDIRECT)) {
    response.writeHead(307, { location: decodeURIComponent(path.slice(REDIRECT.length)) }).end();
  } else if (path === ECHO) send(response, `Not for ${said}, that is ${decodedSecret(said)}`, 403, 'text/plain');
  else send(response, '', 404, 'text/plain');
}

function decodedSecret(authorization: string): string {
  const [, secret = ''] = authorization.split(' ');
  return `${secret} ${Buffer.from(secret, 'base64').toString()}`;
}

function allowPages(response: ServerResponse, origin: string | undefined) {
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-headers', 'authorization, content-type');
  response.setHeader('access-control-expose-headers', 'retry-after, x-sql-state, x-sparql-maxrows');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}
