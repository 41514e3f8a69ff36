import type { Store } from 'oxigraph';
import type { SparqlEngine } from './engine';
import { EngineError } from './engine-error';
import { givenUp } from './given-up';
import { rowsIn } from './results-json';

/** More rows would fill the memory before anybody reads them. */
export const MOST_ROWS = 1_000_000;

/** An engine on a store in the same thread: it answers each question at once and in one go. */
export function oxigraphEngine(store: Store, { label = 'Oxigraph' }: { readonly label?: string } = {}): SparqlEngine {
  let isOpen = true;
  return {
    label,
    async select({ text }, { signal } = {}) {
      if (!isOpen || signal?.aborted) throw givenUp(signal);
      return { rows: rowsIn(answered(store, text, label), { host: label, rows: MOST_ROWS }) };
    },
    close() {
      isOpen = false;
    },
  };
}

/** What a store answers to a query, as SPARQL results in JSON; all its graphs together are the default graph, as most servers have it. Throws an `EngineError`. */
export function answered(store: Store, query: string, host: string): string {
  try {
    const answer = store.query(query, { results_format: 'json', use_default_graph_as_union: true });
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  } catch (error) {
    const said = reasonIn(error);
    if (error instanceof WebAssembly.RuntimeError) {
      throw new EngineError(`${host} broke down, perhaps for want of memory: ${said}.`, { kind: 'failed', host, said });
    }
    throw new EngineError(`${host} did not take the query: ${said}.`, { kind: 'rejected-query', host, said });
  }
}

/** What was thrown says, without its last full stop. */
export function reasonIn(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/(?<![.\s])[.\s]+$/, '');
}
