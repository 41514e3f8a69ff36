import type { Atlas } from '../graph/atlas';
import type { Dataset } from '../model/dataset';
import type { TypeId } from '../model/ids';
import { baseOf } from './folding';

/** More claims than this are not held at once: their types are mapped in the table of types that comes with them. */
const MOST = 100_000;

/** The dataset of an atlas with all its claims at hand, unfolded; undefined where they are too many for that. */
export function wholeDataset(atlas: Atlas): Dataset | undefined {
  const { dataset } = baseOf(atlas);
  return dataset.claims.length > MOST ? undefined : { ...dataset, claims: [...dataset.claims] };
}

/** How many claims each relation type has, whatever is shown. */
export function countedByType({ columns: { types, length } }: Atlas): ReadonlyMap<TypeId, number> {
  const counts = new Uint32Array(types.values.length);
  for (let claim = 0; claim < length; claim++) counts[types.codes[claim]!]!++;
  return new Map(types.values.map(({ id }, code) => [id, counts[code]!]));
}
