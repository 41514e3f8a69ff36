import { counted } from '../../lib/text';
import { drawMore, fewerActors, moreActors, rankBy } from '../../view/commands';
import { drawnOf } from '../../view/drawing';
import { RANKING_WORDS } from '../../view/ranking';
import { RANKINGS } from '../../view/ranking-id';
import { useChange, useMoment, useShown, useStage } from '../hooks';
import styles from './Drawn.module.css';

/** How much is drawn of what is shown, with a way to draw more or fewer. */
export function Drawn() {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const change = useChange();
  const room = useStage((stage) => stage.room);
  useStage((stage) => stage.ranked);
  const { actors, pairs } = drawnOf(atlas, view, room);
  const all = shown.drawable.length;
  const [more, fewer] = [moreActors(actors.length, all), fewerActors(actors.length)];
  const isPart = actors.length < all || pairs.drawn < pairs.of;
  return (
    <span className={styles.drawn}>
      <span
        title={
          isPart ? `${counted(pairs.drawn, 'pair')} of ${pairs.of.toLocaleString('en')} drawn as lines` : undefined
        }
      >
        {actors.length < all ? `${number(actors.length)} of ${number(all)} drawn` : `${number(all)} drawn`}
        {pairs.drawn < pairs.of && `, ${number(pairs.drawn)} of ${number(pairs.of)} pairs`}
      </span>
      {actors.length < all && <Ranking />}
      {isPart && more > actors.length && (
        <button type="button" onClick={() => change((now) => drawMore(now, more))}>
          More
        </button>
      )}
      {fewer < actors.length && (
        <button type="button" onClick={() => change((now) => drawMore(now, fewer))}>
          Fewer
        </button>
      )}
    </span>
  );
}

/** By what those drawn are chosen, with the reason why. */
function Ranking() {
  const { ranking } = useMoment().view.drawing;
  const change = useChange();
  return (
    <label className={styles.ranking} title={RANKING_WORDS[ranking].explanation}>
      <span className="only-heard">Chosen by</span>
      <select
        value={ranking}
        aria-description={RANKING_WORDS[ranking].explanation}
        onChange={({ target }) => {
          const id = RANKINGS.find((one) => one === target.value);
          if (id) change((now) => rankBy(now, id));
        }}
      >
        {RANKINGS.map((id) => (
          <option key={id} value={id} title={RANKING_WORDS[id].explanation}>
            {RANKING_WORDS[id].label}
          </option>
        ))}
      </select>
    </label>
  );
}

function number(count: number): string {
  return count.toLocaleString('en');
}
