import { useMemo, useState } from 'react';
import { counted, grouped } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { collapseActor, expandActor, expandedBy, FIRST_EXPANDED, isExpanded, prospectsOf } from '../../view/expansion';
import { limitForMore, neighboursIn } from '../../view/neighbours';
import { useChange, useMoment, useShown, useStage } from '../hooks';
import { Swatch } from '../ui/Swatch';
import styles from './Neighbours.module.css';

const FIRST_TYPES = 8;

/** How many of an actor's neighbours are drawn where not all are, with more of them by choice, type by type, and the way back. */
export function Neighbours({ id }: { readonly id: ActorId }) {
  const { atlas, view } = useMoment();
  const [open, setOpen] = useState(false);
  const change = useChange();
  const room = useStage((stage) => stage.room);
  const { drawn, all } = neighboursIn(atlas, view, room, id);
  const expanded = isExpanded(view, id);
  if (drawn === all && !expanded) return null;
  return (
    <section className={styles.neighbours} aria-label="Neighbours">
      <p>
        <b>{grouped(drawn)}</b> of {counted(all, 'neighbour')} drawn
        {drawn < all && (
          <button
            type="button"
            className="word-button"
            onClick={() => change((now) => expandActor(now, { id, limit: limitForMore(atlas, now, room, id) }))}
          >
            {grouped(Math.min(FIRST_EXPANDED, all - drawn))} more
          </button>
        )}
        {expanded && (
          <button type="button" className="word-button" onClick={() => change((now) => collapseActor(now, id))}>
            Collapse
          </button>
        )}
      </p>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>By relation</summary>
        {open && <Types key={id} id={id} />}
      </details>
    </section>
  );
}

function Types({ id }: { readonly id: ActorId }) {
  const [all, showAll] = useState(false);
  const { atlas, view } = useMoment();
  const shown = useShown();
  const prospects = useMemo(() => prospectsOf(atlas, shown, id).byType, [atlas, shown, id]);
  const change = useChange();
  const left = prospects.length - FIRST_TYPES;
  return (
    <>
      <ul>
        {prospects.slice(0, all ? undefined : FIRST_TYPES).map(({ relation, claims, neighbours }) => {
          const taken = expandedBy(view, id, relation.id);
          const limit = Math.min(neighbours, taken + FIRST_EXPANDED);
          return (
            <li key={relation.id}>
              <button
                type="button"
                disabled={taken >= neighbours}
                title={`Draw the strongest ${limit} of ${grouped(neighbours)}`}
                onClick={() => change((now) => expandActor(now, { id, limit, type: relation.id }))}
              >
                <Swatch sign={relation.sign} />
                <span>{relation.label}</span>
                <span className={styles.count}>
                  {taken > 0 && `${grouped(taken)} of `}
                  {counted(neighbours, 'actor')}, {counted(claims, 'claim')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {left > 0 && !all && (
        <button type="button" className="word-button" onClick={() => showAll(true)}>
          {counted(left, 'more type')}
        </button>
      )}
    </>
  );
}
