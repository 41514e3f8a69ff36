import { counted, grouped } from '../../lib/text';
import { SIGN_LABELS } from '../../model/words';
import { contestedInWords, headlineOf } from '../../view/headline';
import { fannedPair } from '../../view/scene';
import type { pairOf } from '../../view/strands';
import { tiesBetween } from '../../view/ties';
import { useDrawn, useMoment, useShown } from '../hooks';
import { EngineLine, WhereFetched } from '../in-engine';
import { Marked } from '../ui/Marked';
import { PaneHead } from '../ui/PaneHead';
import { Swatch } from '../ui/Swatch';
import styles from './Headline.module.css';

/** What the picture says, in a sentence or two; every word is derived from the data. */
export function Headline() {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const pair = fannedPair(atlas, view.selection);
  const drawn = useDrawn();
  const headline = headlineOf(atlas, shown);
  return (
    <PaneHead
      tour="headline"
      title={pair ? pairTitle(pair, shown, atlas) : headline.title}
      words={
        <>
          {!pair && headline.contested && (
            <>
              {headline.contested.says} <Marked>{headline.contested.denies}</Marked>{' '}
            </>
          )}
          {contestedInWords(atlas, shown, drawn.contested)} {drawn.isPart && drawnInWords(drawn)}
          <WhereFetched>
            <EngineLine />
          </WhereFetched>
        </>
      }
    >
      <ul className={styles.key} data-tour="signs" aria-label="Signs">
        {([-1, 1, 0] as const).map((sign) => (
          <li key={sign}>
            <Swatch sign={sign} />
            {sign === -1 ? '− ' : sign === 1 ? '+ ' : ''}
            {SIGN_LABELS[sign]}
          </li>
        ))}
      </ul>
    </PaneHead>
  );
}

function drawnInWords({ actors, pairs }: ReturnType<typeof useDrawn>): string {
  const lines = `${grouped(pairs.drawn)} of the ${counted(pairs.of, 'pair')} shown`;
  return `Drawn are ${grouped(actors.drawn)} of ${counted(actors.of, 'actor')} and ${lines}, the strongest first.`;
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
