import init, { Store } from 'oxigraph/web.js';
import program from 'oxigraph/web_bg.wasm?url';
import type { NumberedQuestion } from '../sources/sparql/embedded-messages';
import { embeddedServer } from '../sources/sparql/embedded-server';

const answer = embeddedServer(opened(), (message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<NumberedQuestion>) => {
  void answer(data);
});

async function opened(): Promise<Store> {
  // As bytes: plain static hosts send no type for WebAssembly that it could be compiled under while it comes.
  const response = await fetch(new URL(program, import.meta.url));
  if (!response.ok) throw new Error(`its program is missing (${response.status})`);
  await init({ module_or_path: await response.arrayBuffer() });
  return new Store();
}
