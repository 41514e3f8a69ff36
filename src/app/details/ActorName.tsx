import type { ActorId, SpeakerId } from '../../model/ids';
import { select } from '../../view/commands';
import { useAtlas, useChange } from '../hooks';
import { Label } from '../ui/Label';
import styles from './ActorName.module.css';

/** A name that selects its actor; a source that speaks is a name only. */
export function ActorName({ id, full = false }: { readonly id: SpeakerId; readonly full?: boolean }) {
  const atlas = useAtlas();
  const change = useChange();
  const actor = atlas.actorOf(id);
  if (!actor) return <Label text={atlas.nameOf(id)} />;
  return (
    <button
      type="button"
      className={styles.name}
      onClick={() => change((view) => select(view, { kind: 'actors', ids: [actor.id] }))}
    >
      <Label text={full ? actor.label : atlas.nameOf(id)} />
    </button>
  );
}

/** Several names, `a, b and c`. */
export function ActorNames({ ids }: { readonly ids: readonly ActorId[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && (at === ids.length - 1 ? ' and ' : ', ')}
      <ActorName id={id} />
    </span>
  ));
}
