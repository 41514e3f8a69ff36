import { type Atlas, nameOfActor } from '../graph/atlas';
import type { Communities } from '../graph/fold-communities';
import type { Fold, Group } from '../graph/fold-groups';
import { listAt, placesByKey } from '../graph/lists';
import { uniqueNames } from '../lib/slug';
import { counted } from '../lib/text';
import { actorId } from '../model/ids';

/** The groups that communities among merged names make of a dataset's actors, each named after its strongest; who belongs to nobody makes none. */
export function communityGroups(base: Atlas, names: Fold, { of, heads }: Communities): readonly Group[] {
  const idFor = uniqueNames((id) => base.actors.has(actorId(id)));
  const inEach = placesByKey(of, heads.length);
  return Array.from(heads).flatMap((head, community): readonly Group[] => {
    const there = listAt(inEach, community);
    if (there.length < 2) return [];
    const strongest = names.actors[head]!;
    const members = Uint32Array.from([...there].flatMap((place) => [...listAt(names.members, place)])).sort();
    const label = `Around ${nameOfActor(strongest)} · ${counted(there.length, 'actor')}`;
    return [
      {
        by: 'community',
        members,
        head: names.standing.get(strongest.id)?.head ?? listAt(names.members, head)[0]!,
        actor: { id: actorId(idFor(`community.${strongest.id}`)), label, kind: strongest.kind, role: 'Community' },
      },
    ];
  });
}
