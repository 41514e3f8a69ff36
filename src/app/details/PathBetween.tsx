import { memo, useDeferredValue, useMemo } from 'react';
import type { Atlas } from '../../graph/atlas';
import { counted, grouped } from '../../lib/text';
import type { SpeakerId } from '../../model/ids';
import { type Between, betweenKnown, mediatorAt } from '../../view/paths-mediators';
import type { PathFocus } from '../../view/paths-way';
import type { Shown } from '../../view/shown';
import { useAtlas } from '../hooks';
import { Label } from '../ui/Label';
import { useUnrolled } from '../ui/use-unrolled';
import { ActorName } from './ActorName';
import styles from './PathCard.module.css';
import { StepTies } from './PathSteps';

const MOST_SPEAKERS = 4;
/** So many stand at once; the others follow. */
const AT_ONCE = 1;

/** Who stands between two actors with cooperative ties to both: who could mediate, and on whose word. */
export function PathBetween({ focus: newest, shown }: { readonly focus: PathFocus; readonly shown: Shown }) {
  const now = useAtlas();
  const asked = useMemo(() => ({ atlas: now, focus: newest, shown }), [now, newest, shown]);
  const { atlas, focus, between } = useDeferredValue(
    useMemo(() => ({ ...asked, between: betweenKnown(asked.atlas, asked.shown, asked.focus) }), [asked]),
  );
  const { first, all } = between;
  const standing = useUnrolled(first.length, AT_ONCE);
  if (atlas !== now) return null;
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
        {first.slice(0, standing).map((actor) => (
          <OneBetween key={actor} atlas={atlas} between={between} actor={actor} focus={focus} />
        ))}
      </ul>
    </section>
  );
}

const OneBetween = memo(function OneBetween({
  atlas,
  between,
  actor,
  focus,
}: {
  readonly atlas: Atlas;
  readonly between: Between;
  readonly actor: number;
  readonly focus: PathFocus;
}) {
  const { id, ties, speakers, isNamed } = useMemo(
    () => mediatorAt(atlas, between, actor, focus),
    [atlas, between, actor, focus],
  );
  return (
    <li className={styles.path}>
      <strong>
        <ActorName id={id} />
      </strong>
      <p className={styles.word}>
        {isNamed && 'Said to mediate. '}On the word of <Speakers ids={speakers} />.
      </p>
      {[focus.from, focus.to].map((end, at) => (
        <div key={end}>
          <span className={styles.with}>
            with <ActorName id={end} />
          </span>
          <StepTies from={id} to={end} ties={ties[at]!} />
        </div>
      ))}
    </li>
  );
});

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
