import { useEffect, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { comparisonIn } from '../../view/comparison-commands';
import { useMoment } from '../hooks';
import { otherAtlas } from './others';

/** The other dataset of a comparison: none is wanted, it is on its way, it cannot be had, or it is here. */
export type Other =
  | { readonly state: 'none' }
  | { readonly state: 'coming' }
  | { readonly state: 'missing'; readonly id: string }
  | { readonly state: 'here'; readonly atlas: Atlas };

/** Fetches the dataset that the open one is compared with, when the view compares two. */
export function useOther(): Other {
  const chosen = comparisonIn(useMoment().view);
  const id = chosen.kind === 'datasets' ? chosen.other : undefined;
  const [found, setFound] = useState<{ readonly id: string; readonly atlas: Atlas | undefined }>();
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    const take = (atlas: Atlas | undefined) => {
      if (wanted) setFound({ id, atlas });
    };
    otherAtlas(id).then(take, () => take(undefined));
    return () => {
      wanted = false;
    };
  }, [id]);
  if (id === undefined) return { state: 'none' };
  if (found?.id !== id) return { state: 'coming' };
  return found.atlas ? { state: 'here', atlas: found.atlas } : { state: 'missing', id };
}
