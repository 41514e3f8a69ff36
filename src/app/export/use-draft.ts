import { useEffect, useState } from 'react';
import type { Dataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import type { Output, Product } from './outputs';

/** The file that saving would give, written before it is asked for, so that its size and first lines can be seen. */
export type Draft =
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly product: Product }
  | { readonly kind: 'failed'; readonly message: string };

interface Made {
  readonly output: Output;
  readonly dataset: Dataset;
  readonly draft: Draft;
}

const REST_MS = 120;

/** Writes the chosen output of a part a moment after the choice has come to rest. */
export function useDraft(output: Output, dataset: Dataset, lexicon: Lexicon): Draft {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let wanted = true;
    const tell = (draft: Draft) => {
      if (wanted) setMade({ output, dataset, draft });
    };
    const timer = setTimeout(() => {
      written(output, dataset, lexicon).then(tell);
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [output, dataset, lexicon]);
  return made?.output === output && made.dataset === dataset ? made.draft : { kind: 'writing' };
}

async function written(output: Output, dataset: Dataset, lexicon: Lexicon): Promise<Draft> {
  try {
    return { kind: 'written', product: await output.make(dataset, lexicon) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
