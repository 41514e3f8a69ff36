import type { Atlas } from '../graph/atlas';
import { type Found, pathsKnown } from './paths';
import { shownOf } from './shown';
import type { View } from './state';

/** The paths that a view is focused on where they are told or quickly found; undefined too where it is focused on none. */
export function pathsInFocus(atlas: Atlas, view: View): Found | undefined {
  return view.focus.kind === 'path' ? pathsKnown(atlas, shownOf(atlas, view), view.focus) : undefined;
}
