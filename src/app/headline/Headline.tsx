import { counted, grouped } from '../../lib/text';
import { headlineOf } from '../../view/headline';
import { fannedPair } from '../../view/scene';
import type { pairOf } from '../../view/strands';
import { tiesBetween } from '../../view/ties';
import { SIGN_LABELS } from '../../view/words';
import { useDrawn, useMoment, useShown } from '../hooks';
import { Swatch } from '../ui/Swatch';
import styles from './Headline.module.css';

/** What the picture says, in a sentence or two; every word is derived from the data. */
export function Headline() {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const pair = fannedPair(atlas, view.selection);
  const headline = headlineOf(atlas, shown);
  return (
    <header className={styles.headline}>
      <div data-tour="headline">
        <h1 dir="auto">{pair ? pairTitle(pair, shown, atlas) : headline.title}</h1>
        <p dir="auto">
          {!pair && headline.contested && (
            <>
              {headline.contested.says} <span className={styles.marked}>{headline.contested.denies}</span>{' '}
            </>
          )}
          {headline.counts} <DrawnPart />
        </p>
      </div>
      <ul className={styles.key} data-tour="signs" aria-label="Signs">
        {([-1, 1, 0] as const).map((sign) => (
          <li key={sign}>
            <Swatch sign={sign} />
            {sign === -1 ? '− ' : sign === 1 ? '+ ' : ''}
            {SIGN_LABELS[sign]}
          </li>
        ))}
      </ul>
    </header>
  );
}

/** Says what is drawn where that is not all that is shown. */
function DrawnPart() {
  const { actors, pairs, isPart } = useDrawn();
  if (!isPart) return null;
  const lines = `${grouped(pairs.drawn)} of the ${counted(pairs.of, 'pair')} shown`;
  return (
    <>
      Drawn are {grouped(actors.drawn)} of {counted(actors.of, 'actor')} and {lines}, the strongest first.
    </>
  );
}

function pairTitle(
  ends: ReturnType<typeof pairOf>,
  shown: ReturnType<typeof useShown>,
  atlas: ReturnType<typeof useMoment>['atlas'],
): string {
  const [a, b] = ends;
  const between = tiesBetween(atlas, shown.claims.bits, a, b);
  const claims = new Set(between.flatMap((tie) => [...tie.claims.places])).size;
  return `${atlas.nameOf(a)} and ${atlas.nameOf(b)}, ${counted(claims, 'claim')} in ${counted(between.length, 'tie')}`;
}
