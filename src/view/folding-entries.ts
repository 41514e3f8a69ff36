import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import { foldInto, isCommunity, putTogether, takeApart } from './folding';
import { foldableInto, foldableInWords, homeOf, rulesFor } from './folding-foldable';
import { formerGroups } from './folding-members';
import type { View } from './state';

/** Something that can be done about whom an actor stands for. */
export interface FoldEntry {
  readonly label: string;
  command(view: View): View;
}

/** What a menu offers for an actor: to take it apart when it is a group, to fold in who belongs to it, to go back into its former groups. */
export function foldEntries(atlas: Atlas, id: ActorId): readonly FoldEntry[] {
  const group = atlas.fold?.standing.get(id);
  const label = isCommunity(atlas, id) ? 'Open community' : group?.by === 'body' ? 'Take apart' : 'Take names apart';
  const apart = group ? [{ label, command: (view: View) => takeApart(view, id) }] : [];
  const together = formerGroups(atlas, id).map((former) => ({
    label: `Back into ${former.short ?? former.label}`,
    command: (view: View) => putTogether(view, former.id),
  }));
  return [
    ...apart,
    ...together,
    ...intoEntries(atlas, id, new Set(formerGroups(atlas, id).map((former) => former.id))),
  ];
}

function intoEntries(atlas: Atlas, id: ActorId, former: ReadonlySet<ActorId>): readonly FoldEntry[] {
  const foldable = foldableInto(atlas, id);
  const rules = rulesFor(foldable);
  const inside = rules.length > 0 && !former.has(id);
  const home = homeOf(atlas, id);
  const isApart = home !== undefined && !former.has(home.body) && atlas.placeOf(home.body) !== atlas.placeOf(id);
  return [
    ...(inside
      ? [{ label: `Fold in ${foldableInWords(foldable)}`, command: (view: View) => foldInto(view, id, rules) }]
      : []),
    ...(isApart && home
      ? [
          {
            label: `Fold into ${atlas.nameOf(home.body)}`,
            command: (view: View) => foldInto(view, home.body, rulesFor(foldableInto(atlas, home.body))),
          },
        ]
      : []),
  ];
}
