import { embeddedEngine } from '../../sources/sparql/embedded';
import type { RdfForm } from '../../sources/sparql/embedded-messages';
import { startWorker } from '../own-worker';
import { type Reached, recorded } from './connecting';

const FORMS: readonly (readonly [ending: string, form: RdfForm])[] = [
  ['nq', 'nquads'],
  ['nt', 'ntriples'],
  ['trig', 'trig'],
  ['ttl', 'turtle'],
  ['jsonld', 'jsonld'],
];

/** What the reader may choose a file of RDF by. */
export const RDF_ENDINGS = FORMS.map(([ending]) => `.${ending}`).join();

/** The form of RDF that the name of a file says; undefined for any other. */
export function rdfFormOf(name: string): RdfForm | undefined {
  return FORMS.find(([ending]) => name.toLowerCase().endsWith(`.${ending}`))?.[1];
}

/** Loads a file into an engine of the page's own, which sends nothing anywhere; rejects as its `load` does. */
export async function reachFile(
  file: File,
  form: RdfForm,
  { onProgress, signal }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<Reached> {
  const engine = embeddedEngine({ label: file.name, startWorker: () => startWorker('oxigraph') });
  try {
    await engine.load({ data: file, form }, { onProgress, signal });
  } catch (error) {
    engine.close();
    throw error;
  }
  return recorded(engine, { kind: 'file', at: file.name });
}
