import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import { isCommunity, putTogether, takeApart } from './folding';
import { formerGroups } from './folding-members';
import type { View } from './state';

/** Something that can be done about whom an actor stands for. */
export interface FoldEntry {
  readonly label: string;
  command(view: View): View;
}

/** What a menu offers for an actor: to take it apart when it is a group, to put its former groups together again. */
export function foldEntries(atlas: Atlas, id: ActorId): readonly FoldEntry[] {
  const label = isCommunity(atlas, id) ? 'Open community' : 'Take names apart';
  const apart = atlas.fold?.standing.has(id) ? [{ label, command: (view: View) => takeApart(view, id) }] : [];
  const together = formerGroups(atlas, id).map((group) => ({
    label: `Back into ${group.label}`,
    command: (view: View) => putTogether(view, group.id),
  }));
  return [...apart, ...together];
}
