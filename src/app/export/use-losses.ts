import { useEffect, useMemo, useState } from 'react';
import type { Loss } from '../../formats/format';
import { atOnce, inSlices } from '../../lib/slices';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { isLarge } from './draft';
import type { Output } from './outputs';

interface Counted {
  readonly output: Output;
  readonly dataset: OpenDataset;
  readonly losses: readonly Loss[];
}

/** What an output cannot hold of a part; undefined while it is being counted, which only a large part takes time for. */
export function useLosses(output: Output, dataset: OpenDataset, lexicon: Lexicon): readonly Loss[] | undefined {
  const [counted, setCounted] = useState<Counted>();
  const few = useMemo(
    () => (isLarge(dataset) ? undefined : atOnce(output.losses(dataset, lexicon))),
    [output, dataset, lexicon],
  );
  useEffect(() => {
    if (!isLarge(dataset)) return;
    const left = new AbortController();
    inSlices(output.losses(dataset, lexicon), { signal: left.signal }).then(
      (losses) => left.signal.aborted || setCounted({ output, dataset, losses }),
      () => undefined,
    );
    return () => left.abort();
  }, [output, dataset, lexicon]);
  if (few) return few;
  return counted?.output === output && counted.dataset === dataset ? counted.losses : undefined;
}
