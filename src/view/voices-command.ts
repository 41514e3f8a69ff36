import type { Atlas } from '../graph/atlas';
import type { SpeakerId } from '../model/ids';
import { lookAt, withFilter } from './commands';
import { speakerClause } from './filters/set-clauses';
import { NOBODY, type View } from './state';

/** Shows the graph on the word of some speakers alone: everybody else is switched off. */
export function hearOnly(view: View, atlas: Atlas, ids: readonly SpeakerId[]): View {
  const heard = new Set(ids);
  const off = speakerClause.all(atlas).filter((id) => id === NOBODY || !heard.has(id));
  return lookAt(withFilter(view, 'speakers', { off, suspended: false }), 'graph');
}
