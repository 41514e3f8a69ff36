import { createRequire } from 'node:module';
import { Store } from 'oxigraph';

const { version } = createRequire(import.meta.url)('../../node_modules/oxigraph/package.json');
/** Larger pieces are loaded faster. */
const PIECE = 4_000_000;

/** An Oxigraph in this process with some N-Quads in it; undefined where they are more than it holds. */
export async function oxigraphSide({ pieces, ours }) {
  const before = process.memoryUsage().rss;
  const store = new Store();
  const began = performance.now();
  try {
    store.load(inBytes(pieces), { format: 'application/n-quads', no_transaction: true, lenient: true });
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
  return {
    name: `Oxigraph ${version}, in the same process`,
    loading: performance.now() - began,
    bytes: process.memoryUsage().rss - before,
    engine: ours.oxigraphEngine(store),
    async bare(query) {
      store.query(query, { results_format: 'json', use_default_graph_as_union: true });
    },
    stop: async () => {},
  };
}

function* inBytes(pieces) {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
