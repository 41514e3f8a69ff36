import type { Atlas } from '../graph/atlas';
import { sourceRead } from './reading-choice';
import type { View } from './state';

/** `Beside it: the Reader, with Alwaght`: what a link brings back of the reader; nothing where it is closed. */
export function wordsOfReading(atlas: Atlas, view: View): readonly string[] {
  const source = view.panel === 'reader' ? sourceRead(atlas, view) : undefined;
  return source ? [`Beside it: the Reader, with ${atlas.nameOf(source)}`] : [];
}
