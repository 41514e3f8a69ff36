import type { Atlas } from '../graph/atlas';
import { ENGINE_KEY, engineOf, writeEngine } from './engine-place';
import { writeView } from './permalink';
import type { View } from './state';
import { storyOf } from './story';

/** The part of an address behind `#` that restores a view: the id of its dataset, the engine that it is fetched from where it is, and what differs from all of it being shown. */
export function fragmentOf({ atlas, view }: { readonly atlas: Atlas; readonly view: View }): string {
  const { dataset } = atlas;
  const params = new URLSearchParams({ d: dataset.id });
  const place = engineOf(atlas);
  const engine = place && writeEngine(place);
  if (engine) params.set(ENGINE_KEY, engine);
  for (const [key, value] of writeView(view, storyOf(dataset))) params.set(key, value);
  // Blanks, commas and exclamation marks may stand in a fragment as they are; the rest stays escaped.
  return params.toString().replaceAll('%2C', ',').replaceAll('%21', '!');
}
