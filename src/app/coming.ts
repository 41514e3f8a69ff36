import { type ComponentType, useEffect, useState } from 'react';

/** A component on its way. React's `lazy` would do, were it not that a fallback once shown keeps what it stands for back for a third of a second. */
export interface Coming<Props extends object> {
  /** The component once it is there. */
  readonly now: () => ComponentType<Props> | undefined;
  readonly there: Promise<void>;
}

/** Follows a component that is being loaded. */
export function comingOf<Props extends object>(loading: Promise<ComponentType<Props>>): Coming<Props> {
  let arrived: ComponentType<Props> | undefined;
  const there = loading.then((component) => {
    arrived = component;
  });
  return { now: () => arrived, there };
}

/** The component once it is there, undefined until then; what failed to load is thrown. */
export function useComing<Props extends object>({ now, there }: Coming<Props>): ComponentType<Props> | undefined {
  const [, lookAgain] = useState(0);
  const component = now();
  const isThere = component !== undefined;
  useEffect(() => {
    if (isThere) return;
    const fail = (failure: unknown) =>
      lookAgain(() => {
        throw failure;
      });
    there.then(() => lookAgain(1), fail);
  }, [there, isThere]);
  return component;
}
