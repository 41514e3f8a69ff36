import { useEffect, useEffectEvent, useState } from 'react';
import { isGivenUp } from '../desk';

/** Where a question to an engine stands. */
export type Standing<Value> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string };

const ASKING = { kind: 'asking' } as const;

/**
 * The answer to a question, asked after a pause, in ms, and anew when its key is another; without a key nothing is asked. What is
 * asked no more is given up.
 */
export function useAnswer<Value>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Value>,
  pause = 250,
): Standing<Value> | undefined {
  const [state, setState] = useState<{ readonly key: string; readonly standing: Standing<Value> }>();
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    if (key === undefined) return;
    const leaving = new AbortController();
    const tell = (standing: Standing<Value>) => {
      if (!leaving.signal.aborted) setState({ key, standing });
    };
    const timer = setTimeout(async () => {
      try {
        tell({ kind: 'answered', value: await askNow(leaving.signal) });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        tell({ kind: 'failed', message: isGivenUp(error) ? 'The question was given up.' : message });
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [key, pause]);
  if (key === undefined) return undefined;
  return state?.key === key ? state.standing : ASKING;
}
