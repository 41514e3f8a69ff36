import type { Claims } from '../../graph/claims';
import { grouped } from '../../lib/text';
import type { Actor } from '../../model/dataset';
import { actorAbsence, isInPicture } from '../../view/absence';
import { partTaken } from '../../view/counterparts';
import { useMoment, useShown } from '../hooks';
import { EngineNeighbours, WhereFetched } from '../in-engine';
import { FoldFence } from '../ui/FoldFence';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import { Part } from '../ui/Part';
import { AbsenceLine } from './AbsenceLine';
import { ActorActions } from './ActorActions';
import styles from './ActorCard.module.css';
import { ActorIdentity } from './ActorIdentity';
import { CardTitle } from './CardTitle';
import { ClaimList } from './ClaimList';
import { CounterpartList } from './CounterpartList';
import { Members } from './Members';
import { Neighbours } from './Neighbours';

/** One actor: who it is, whom it is tied to, what it says and what it denies. */
export function ActorCard({ actor }: { readonly actor: Actor }) {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const kind = atlas.lexicon.kind(actor.kind);
  const all = partTaken(atlas, atlas.claims, actor.id);
  const part = partTaken(atlas, shown.claims, actor.id);
  return (
    <>
      <CardTitle
        context={
          <span className={styles.kind}>
            <KindGlyph kind={actor.kind} size={14} /> {kind.label}
            {actor.role && (
              <>
                {' · '}
                <bdi>{actor.role}</bdi>
              </>
            )}
          </span>
        }
      >
        <Label text={actor.label} />
      </CardTitle>
      {!isInPicture(atlas, view, actor) && (
        <AbsenceLine absence={actorAbsence(atlas, view, actor.id)} lead="Not in the picture" />
      )}
      <ActorIdentity actor={actor} />
      <p className={styles.numbers}>
        Party to <b>{grouped(part.party.length)}</b> of {grouped(all.party.length)} claims
        {all.says.length > 0 && (
          <>
            , says <b>{grouped(part.says.length)}</b> of {grouped(all.says.length)}
          </>
        )}
        {all.denies.length > 0 && (
          <>
            , denies <b>{grouped(part.denies.length)}</b> of {grouped(all.denies.length)}
          </>
        )}
        .
      </p>
      <ActorActions id={actor.id} />
      <Neighbours id={actor.id} />
      <WhereFetched>
        <EngineNeighbours key={actor.id} id={actor.id} />
      </WhereFetched>
      <FoldFence>
        <Members key={`in ${actor.id}`} of={actor.id} />
      </FoldFence>
      <CounterpartList key={actor.id} of={actor.id} />
      <Said key={`says ${actor.id}`} title="What it says" claims={part.says} />
      <Said key={`denies ${actor.id}`} title="What it denies" claims={part.denies} />
    </>
  );
}

function Said({ title, claims }: { readonly title: string; readonly claims: Claims }) {
  if (claims.length === 0) return null;
  return (
    <Part title={title} aside={grouped(claims.length)}>
      <ClaimList claims={claims} titled />
    </Part>
  );
}
