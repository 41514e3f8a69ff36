import type { Atlas } from '../../graph/atlas';
import type { ActorId } from '../../model/ids';
import { baseOf, mergedIn } from '../../view/folding';
import type { View } from '../../view/state';
import type { Restriction } from '../graph-source';

/** What of a view decides which claims pass, asked of an engine that knows nothing of who stands as one on screen. */
export function restrictionOf(atlas: Atlas, { filters, hidden, only }: View): Restriction {
  if (!atlas.unfolded) return { filters, hidden, ...(only && { only }) };
  const { actors } = baseOf(atlas).dataset;
  const each = (ids: readonly ActorId[]) => ids.flatMap((id) => mergedIn(atlas, id).map((place) => actors[place]!.id));
  return { filters, hidden: each(hidden), ...(only && { only: each(only) }) };
}
