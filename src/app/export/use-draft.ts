import { useEffect, useState } from 'react';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { type Draft, draftOf } from './draft';
import type { Output } from './outputs';

interface Made {
  readonly output: Output;
  readonly dataset: OpenDataset;
  readonly draft: Draft;
}

const REST_MS = 120;

/** The draft of the chosen output of a part, made a moment after the choice has come to rest, so that its size and first lines can be seen. */
export function useDraft(output: Output, dataset: OpenDataset, lexicon: Lexicon): Draft {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    const left = new AbortController();
    const timer = setTimeout(() => {
      draftOf(output, dataset, lexicon, left.signal).then(
        (draft) => left.signal.aborted || setMade({ output, dataset, draft }),
        () => undefined,
      );
    }, REST_MS);
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [output, dataset, lexicon]);
  return made?.output === output && made.dataset === dataset ? made.draft : { kind: 'writing' };
}
