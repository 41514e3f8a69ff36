import { counted } from '../../lib/text';
import { drawnOf } from '../../view/drawing';
import { headlineOf } from '../../view/headline';
import { fannedPair } from '../../view/scene';
import type { pairOf } from '../../view/strands';
import { tiesBetween } from '../../view/ties';
import { SIGN_LABELS } from '../../view/words';
import { useMoment, useShown, useStage } from '../hooks';
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
      <div>
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
      <ul className={styles.key} aria-label="Signs">
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
  const { atlas, view } = useMoment();
  const shown = useShown();
  const room = useStage((stage) => stage.room);
  useStage((stage) => stage.ranked);
  const { actors, pairs } = drawnOf(atlas, view, room);
  const all = shown.drawable.length;
  if (actors.length === all && pairs.drawn === pairs.of) return null;
  const lines = `${pairs.drawn.toLocaleString('en')} of the ${counted(pairs.of, 'pair')} shown`;
  return (
    <>
      Drawn are {actors.length.toLocaleString('en')} of {counted(all, 'actor')} and {lines}, the strongest first.
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
