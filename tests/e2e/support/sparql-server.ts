import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Store } from 'oxigraph';
import { nQuads } from '../../../src/formats/n-quads';
import type { Atlas } from '../../../src/graph/atlas';

/** How the engine of a test behaves. */
export interface EngineBehaviour {
  /** Whether pages of other origins may read what it answers. */
  cors: boolean;
  /** From now on so many questions are answered, all further ones fail with a page of HTML. */
  answers: number;
  /** Milliseconds before each answer. */
  delay: number;
}

/** An engine that a test has to itself. */
export interface TestEngine {
  readonly url: string;
  readonly host: string;
  /** May be changed while it runs. */
  readonly behaviour: EngineBehaviour;
  /** The queries that reached it, in their order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts an engine on this machine that holds datasets as we write them and is asked as the protocol of SPARQL says: by forms. */
export async function startEngine(
  atlases: readonly Atlas[],
  behaviour: Partial<EngineBehaviour> = {},
): Promise<TestEngine> {
  const store = new Store();
  for (const { dataset, lexicon } of atlases) {
    store.load([...nQuads.write(dataset, lexicon)].join(''), { format: 'application/n-quads' });
  }
  const now: EngineBehaviour = { cors: true, answers: Number.POSITIVE_INFINITY, delay: 0, ...behaviour };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void answer(store, now, asked, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  let isOpen = true;
  return {
    url: `http://${host}/sparql`,
    host,
    behaviour: now,
    asked,
    close: () => {
      if (!isOpen) return Promise.resolve();
      isOpen = false;
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  store: Store,
  behaviour: EngineBehaviour,
  asked: string[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (behaviour.cors) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Authorization');
  }
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const query = new URLSearchParams(await text(request)).get('query') ?? '';
  asked.push(query);
  await new Promise((resolve) => setTimeout(resolve, behaviour.delay));
  if (behaviour.answers-- <= 0) {
    const page = '<html><script>window.harmed = 1</script><h1>502 Bad Gateway</h1></html>';
    response.writeHead(502, { 'Content-Type': 'text/html' }).end(page);
    return;
  }
  const results = store.query(query, { results_format: 'json', use_default_graph_as_union: true });
  response.writeHead(200, { 'Content-Type': 'application/sparql-results+json' }).end(results);
}
