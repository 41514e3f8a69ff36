import { grouped } from '../../lib/text';
import type { FacetId } from '../../view/state';
import type { GraphSource } from '../graph-source';

/** A question that an engine was asked and has not answered yet. */
export interface Question {
  readonly id: number;
  /** What is asked, in a few words. */
  readonly what: string;
  /** When it was asked, in milliseconds since 1970. */
  readonly since: number;
  cancel(): void;
}

const FACET_WORDS: Readonly<Record<FacetId, string>> = {
  types: 'claims of each relation',
  signs: 'claims of each sign',
  standings: 'claims of each standing',
  kinds: 'claims of each kind of actor',
  speakers: 'claims of each speaker',
  sources: 'claims of each source',
  sourcings: 'how ties are sourced',
};

/** A source that tells which of its questions are being answered; each can be given up by itself. */
export function watchedSource(source: GraphSource, tell: (running: readonly Question[]) => void): GraphSource {
  const watch = watching(tell);
  return {
    label: source.label,
    about: (signal) => watch('what it holds', signal, (own) => source.about(own)),
    search: (words, page, signal) => watch('actors by name', signal, (own) => source.search(words, page, own)),
    actor: (id, signal) => watch('one actor', signal, (own) => source.actor(id, own)),
    count: (restriction, signal) => watch('all claims that pass', signal, (own) => source.count(restriction, own)),
    facet: (id, restriction, page, signal) =>
      watch(FACET_WORDS[id], signal, (own) => source.facet(id, restriction, page, own)),
    neighbours: (id, restriction, options, signal) =>
      watch('neighbours of an actor', signal, (own) => source.neighbours(id, restriction, options, own)),
    strongest: (restriction, page, signal) =>
      watch('the strongest pairs', signal, (own) => source.strongest(restriction, page, own)),
    claims: (pairs, restriction, signal) =>
      watch(claimsOf(pairs.length), signal, (own) => source.claims(pairs, restriction, own)),
    paths: (ends, restriction, options, signal) =>
      watch('paths between two actors', signal, (own) => source.paths(ends, restriction, options, own)),
    bins: (axis, cuts, restriction, signal) =>
      watch('claims over time', signal, (own) => source.bins(axis, cuts, restriction, own)),
    close: () => source.close(),
  };
}

function claimsOf(pairs: number): string {
  return pairs === 1 ? 'claims of a pair' : `claims of ${grouped(pairs)} pairs`;
}

type Watch = <Value>(
  what: string,
  signal: AbortSignal | undefined,
  ask: (own: AbortSignal) => Promise<Value>,
) => Promise<Value>;

function watching(tell: (running: readonly Question[]) => void): Watch {
  let running: readonly Question[] = [];
  let asked = 0;
  const change = (next: readonly Question[]) => {
    running = next;
    tell(running);
  };
  return async (what, signal, ask) => {
    const own = new AbortController();
    const giveUp = () => own.abort(signal?.reason);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
    const question = { id: ++asked, what, since: Date.now(), cancel: () => own.abort() };
    change([...running, question]);
    try {
      return await ask(own.signal);
    } finally {
      signal?.removeEventListener('abort', giveUp);
      change(running.filter(({ id }) => id !== question.id));
    }
  };
}
