import type { Actor } from '../../model/dataset';
import { actorAbsence, isInPicture } from '../../view/absence';
import { counterpartsOf, partTaken } from '../../view/counterparts';
import { useMoment, useShown } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { AbsenceLine } from './AbsenceLine';
import { ActorActions } from './ActorActions';
import styles from './ActorCard.module.css';
import { ActorIdentity } from './ActorIdentity';
import { CardTitle } from './CardTitle';
import { ClaimList } from './ClaimList';
import { CounterpartList } from './CounterpartList';
import { Label } from './Label';

/** One actor: who it is, whom it is tied to, what it says and what it denies. */
export function ActorCard({ actor }: { readonly actor: Actor }) {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const kind = atlas.lexicon.kind(actor.kind);
  const all = partTaken(atlas.records, actor.id);
  const part = partTaken(shown.records, actor.id);
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
        Party to <b>{part.party.length}</b> of {all.party.length} claims, says <b>{part.says.length}</b> of{' '}
        {all.says.length}
        {all.denies.length > 0 && (
          <>
            , denies <b>{part.denies.length}</b> of {all.denies.length}
          </>
        )}
        .
      </p>
      <ActorActions id={actor.id} />
      <CounterpartList of={actor.id} counterparts={counterpartsOf(shown.records, actor.id)} />
      <Said title="What it says" records={part.says} />
      <Said title="What it denies" records={part.denies} />
    </>
  );
}

function Said({
  title,
  records,
}: {
  readonly title: string;
  readonly records: Parameters<typeof ClaimList>[0]['records'];
}) {
  if (records.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {title} <span>{records.length}</span>
      </h3>
      <ClaimList records={records} titled />
    </section>
  );
}
