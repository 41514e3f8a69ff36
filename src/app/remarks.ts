import type { Atlas } from '../graph/atlas';
import { baseOf } from '../view/folding';
import type { Remarks } from './stage';

const remarks = new WeakMap<Atlas, Remarks>();

/** Notes of an opened dataset what was noticed in its file, and how else that can be taken. */
export function noteRemarks(atlas: Atlas, noticed: Remarks) {
  remarks.set(baseOf(atlas), noticed);
}

/** What was noticed in the file of a dataset, folded or not; undefined for one that came from no file of the reader's. */
export function remarksOn(atlas: Atlas): Remarks | undefined {
  return remarks.get(baseOf(atlas));
}
