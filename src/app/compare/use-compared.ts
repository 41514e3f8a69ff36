import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { inSlices } from '../../lib/slices';
import { type Compared, type ComparedView, comparing, comparisonOf } from '../../view/comparison';
import { comparisonIn } from '../../view/comparison-commands';
import { isGivenUp } from '../desk';
import { useMoment } from '../hooks';
import { notify } from '../stage';

/** So few claims are compared at once. */
const FEW_CLAIMS = 20_000;

/** How the comparison of a view stands. */
export interface LateCompared {
  /** What was compared last of this dataset, of the kind that is asked for; undefined before that and without another dataset. */
  readonly compared: Compared | undefined;
  readonly isComparing: boolean;
  /** True for so many claims that it comes some time after it was asked for, and has to be told then. */
  readonly isLate: boolean;
}

/** The comparison that the view asks for: of many claims worked out a slice at a time, and given up when the view asks for another. */
export function useCompared(other: Atlas | undefined): LateCompared {
  const { atlas, view } = useMoment();
  const { filters, hidden, only, asOneVoice, comparison } = view;
  const asked = useMemo(() => {
    const by = { filters, hidden, asOneVoice, ...(only && { only }), ...(comparison && { comparison }) };
    return { atlas, view: by satisfies ComparedView, other };
  }, [atlas, filters, hidden, only, asOneVoice, comparison, other]);
  const { kind } = comparisonIn(view);
  const isWanted = kind !== 'datasets' || other !== undefined;
  const isMany = isWanted && atlas.size + (other?.size ?? 0) > FEW_CLAIMS;
  const [late, setLate] = useState<{ readonly asked: typeof asked; readonly compared: Compared | undefined }>();
  useEffect(() => {
    if (!isMany) return;
    const leaving = new AbortController();
    inSlices(comparing(asked.atlas, asked.view, asked.other), { signal: leaving.signal }).then(
      // Long lists and pictures are drawn while the page stays alive.
      (compared) => startTransition(() => setLate({ asked, compared })),
      (reason) => {
        if (!isGivenUp(reason)) notify(`The two could not be compared: ${String(reason)}.`);
      },
    );
    return () => leaving.abort();
  }, [asked, isMany]);
  if (!isMany) return { compared: comparisonOf(atlas, view, other), isComparing: false, isLate: false };
  const isOfThese = late?.asked.atlas === atlas && late.asked.other === other && late.compared?.kind === kind;
  return { compared: isOfThese ? late.compared : undefined, isComparing: late?.asked !== asked, isLate: true };
}
