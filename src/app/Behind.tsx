import { type ReactNode, useDeferredValue } from 'react';
import { BehindContext, useMoment } from './hooks';

/**
 * Lets a part of the page follow right after what the reader did has been answered elsewhere, piece by piece and never half: all
 * of it reads the same moment. `children` should stay the same element, or it is drawn with the former moment first.
 */
export function Behind({ children }: { readonly children: ReactNode }) {
  return <BehindContext value={useDeferredValue(useMoment())}>{children}</BehindContext>;
}

/** Inside a part that may be behind, what is in the present all the same: controls that answer the hand at once. */
export function Present({ children }: { readonly children: ReactNode }) {
  return <BehindContext value={undefined}>{children}</BehindContext>;
}
