import { grouped } from '../../lib/text';
import type { Actor } from '../../model/dataset';
import { focusOn, hide, select, showOnly, toggleSelected } from '../../view/commands';
import { pairsAmong } from '../../view/counterparts';
import { tieProposition, tiesSummary, titleOf } from '../../view/sentences';
import type { Tie } from '../../view/ties';
import { tiesIn } from '../../view/ties';
import { useAtlas, useChange, useShown } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import { ActorName } from './ActorName';
import styles from './ActorsCard.module.css';
import { CardTitle } from './CardTitle';

/** Several selected actors and the ties among them. */
export function ActorsCard({ actors }: { readonly actors: readonly Actor[] }) {
  const change = useChange();
  const atlas = useAtlas();
  const { claims } = useShown();
  const ids = actors.map(({ id }) => id);
  const ties = tiesIn(atlas, claims.bits, pairsAmong(atlas, ids));
  return (
    <>
      <CardTitle context={<span>Selected</span>}>{actors.length} actors</CardTitle>
      <p className={styles.summary}>{tiesSummary(ties)} among them</p>
      <div className={styles.actions}>
        <button type="button" className="word-button" onClick={() => change((view) => showOnly(view, ids))}>
          Only these
        </button>
        <button
          type="button"
          className="word-button"
          onClick={() => change((view) => focusOn(view, { kind: 'around', ids, hops: 1 }))}
        >
          Focus
        </button>
        <button type="button" className="word-button" onClick={() => change((view) => hide(view, ids))}>
          Hide
        </button>
      </div>
      <ul className={styles.list}>
        {actors.map((actor) => (
          <SelectedActor key={actor.id} actor={actor} />
        ))}
      </ul>
      {ties.length > 0 && (
        <ul className={styles.list}>
          {ties.map((tie) => (
            <li key={tie.key}>
              <TieRow tie={tie} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SelectedActor({ actor }: { readonly actor: Actor }) {
  const change = useChange();
  return (
    <li className={styles.actor}>
      <KindGlyph kind={actor.kind} size={14} />
      <ActorName id={actor.id} />
      <button type="button" className={styles.out} onClick={() => change((view) => toggleSelected(view, actor.id))}>
        take out<span className="only-heard"> {actor.label}</span>
      </button>
    </li>
  );
}

function TieRow({ tie }: { readonly tie: Tie }) {
  const atlas = useAtlas();
  const change = useChange();
  const { ref, sign, standing, relation, claims } = tie;
  return (
    <button
      type="button"
      className={styles.tie}
      onClick={() => change((view) => select(view, { kind: 'tie', tie: ref }))}
    >
      <Swatch sign={sign} standing={standing} head={!relation.symmetric} />
      <span>
        <Label text={titleOf(atlas, tieProposition(atlas, tie))} />
      </span>
      <StandingMark standing={standing} />
      <span className={styles.count}>{grouped(claims.length)}</span>
    </button>
  );
}
