import { useMemo } from 'react';
import { counted, grouped } from '../../lib/text';
import type { SpeakerId } from '../../model/ids';
import { type Mediator, mediatorsBetween } from '../../view/paths-mediators';
import type { PathFocus } from '../../view/paths-way';
import { useAtlas, useShown } from '../hooks';
import { Label } from '../ui/Label';
import { ActorName } from './ActorName';
import styles from './PathCard.module.css';
import { StepTies } from './PathSteps';

const MOST_SPEAKERS = 4;

/** Who stands between two actors with cooperative ties to both: who could mediate, and on whose word. */
export function PathBetween({ focus }: { readonly focus: PathFocus }) {
  const atlas = useAtlas();
  const shown = useShown();
  const { first, all } = useMemo(() => mediatorsBetween(atlas, shown, focus), [atlas, shown, focus]);
  if (all === 0) return <p className={styles.nobody}>Between them: nobody shown has cooperative ties to both.</p>;
  return (
    <section className={styles.between} aria-label="Between them">
      <h3>
        Between them <span>{first.length < all ? `first ${first.length} of ${grouped(all)}` : grouped(all)}</span>
      </h3>
      <p className={styles.summary}>
        {counted(all, 'actor has', 'actors have')} cooperative ties to both and could mediate.
      </p>
      <ul>
        {first.map((mediator) => (
          <li key={mediator.id} className={styles.path}>
            <Between mediator={mediator} ends={[focus.from, focus.to]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Between({
  mediator: { id, ties, speakers, isNamed },
  ends,
}: {
  readonly mediator: Mediator;
  readonly ends: readonly [PathFocus['from'], PathFocus['to']];
}) {
  return (
    <>
      <strong>
        <ActorName id={id} />
      </strong>
      <p className={styles.word}>
        {isNamed && 'Said to mediate. '}On the word of <Speakers ids={speakers} />.
      </p>
      {ends.map((end, at) => (
        <div key={end}>
          <span className={styles.with}>
            with <ActorName id={end} />
          </span>
          <StepTies from={id} to={end} ties={ties[at]!} />
        </div>
      ))}
    </>
  );
}

function Speakers({ ids }: { readonly ids: readonly SpeakerId[] }) {
  const atlas = useAtlas();
  const named = ids.length > MOST_SPEAKERS + 1 ? ids.slice(0, MOST_SPEAKERS) : ids;
  const left = ids.length - named.length;
  if (ids.length === 0) return 'nobody who is heard';
  return (
    <>
      {named.map((id, at) => (
        <span key={id}>
          {at > 0 && (at === named.length - 1 && left === 0 ? ' and ' : ', ')}
          <Label text={atlas.nameOf(id)} />
        </span>
      ))}
      {left > 0 && ` and ${grouped(left)} more`}
    </>
  );
}
