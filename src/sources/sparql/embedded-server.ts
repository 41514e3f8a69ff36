import type { Store } from 'oxigraph';
import type { EmbeddedAnswer, EmbeddedMessage, NumberedQuestion } from './embedded-messages';
import { EngineError } from './engine-error';
import { loadStore } from './load-store';
import { answered, reasonIn } from './oxigraph-engine';

/** What answers on the worker's side: it takes a question at a time, in the order they come, once its store is open. */
export function embeddedServer(
  opened: Promise<Store>,
  say: (message: EmbeddedMessage) => void,
): (numbered: NumberedQuestion) => Promise<void> {
  return async ({ id, host, question }) => {
    try {
      const store = await opened;
      const onProgress = (share: number) => say({ kind: 'progress', id, share });
      const answer: EmbeddedAnswer =
        question.kind === 'select'
          ? { kind: 'answered', results: answered(store, question.query, host) }
          : { kind: 'loaded', statements: loadStore(store, { ...question, host, onProgress }) };
      say({ kind: 'done', id, answer });
    } catch (error) {
      const { message, details } = error instanceof EngineError ? error : notStarted(error, host);
      say({ kind: 'failed', id, message, details });
    }
  };
}

function notStarted(error: unknown, host: string): EngineError {
  const said = reasonIn(error);
  return new EngineError(`The engine for ${host} could not be started: ${said}.`, { kind: 'failed', host, said });
}
