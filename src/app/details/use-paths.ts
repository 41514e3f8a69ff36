import { useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { type Found, pathsKnown } from '../../view/paths';
import type { PathFocus } from '../../view/paths-way';
import type { Shown } from '../../view/shown';
import { useAtlas, useShown, useStage } from '../hooks';

/** Paths that were found, and of what. */
interface LastFound {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly focus: PathFocus;
  readonly found: Found;
}

/** How the search for the paths of a focus stands. */
interface SoughtPaths {
  /** Those between these two that were found last, by whatever way; undefined before any were. */
  readonly last: LastFound | undefined;
  readonly isSeeking: boolean;
}

/** The paths of a focus; among many claims they come some time after they were asked for, and former ones stand until then. */
export function usePaths(focus: PathFocus): SoughtPaths {
  const atlas = useAtlas();
  const shown = useShown();
  useStage((stage) => stage.ranked);
  const [last, keep] = useState<LastFound>();
  const found = pathsKnown(atlas, shown, focus);
  if (found && last?.found !== found) keep({ atlas, shown, focus, found });
  if (found) return { last: last?.found === found ? last : { atlas, shown, focus, found }, isSeeking: false };
  const isOfThese = last?.atlas === atlas && last.focus.from === focus.from && last.focus.to === focus.to;
  return { last: isOfThese ? last : undefined, isSeeking: true };
}
