import { useEffect, useRef, useState } from 'react';
import { inSlices } from '../../lib/slices';
import type { ActorId } from '../../model/ids';
import { findingAny, findingEnds, type Results } from '../../view/search-results';
import { useMoment } from '../hooks';

/** What a search has found so far, and what it is finding. */
export interface Search {
  /** What was asked for when this was found; undefined before the first. */
  readonly asked: string | undefined;
  readonly results: Results;
  /** What is found for what is asked now; rejects when something else is asked meanwhile. */
  coming(): Promise<Results>;
}

const NOTHING_YET = { asked: undefined, results: { groups: [], status: '' } };

/** Searches a slice at a time, so that typing goes on; until then what was found before stands. With a first end, the other ends of a path are found. */
export function useResults(query: string, from: ActorId | undefined): Search {
  const { atlas, view } = useMoment();
  const [found, setFound] = useState<Pick<Search, 'asked' | 'results'>>(NOTHING_YET);
  const coming = useRef(Promise.resolve<Results>(NOTHING_YET.results));
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const steps = from === undefined ? findingAny(atlas, view, query) : findingEnds(atlas, view, from, query);
    coming.current = inSlices(steps, { signal });
    coming.current.then(
      (results) => setFound({ asked: query, results }),
      (reason) => {
        if (!signal.aborted) throw reason;
      },
    );
    return () => leaving.abort();
  }, [atlas, view, from, query]);
  return { ...found, coming: () => coming.current };
}
