import { counted, grouped } from '../../lib/text';
import { rankBy } from '../../view/commands';
import { RANKING_WORDS } from '../../view/ranking';
import { RANKINGS } from '../../view/ranking-id';
import { useChange, useDrawn, useMoment } from '../hooks';
import { MoreOrFewer } from '../ui/MoreOrFewer';
import styles from './Drawn.module.css';

/** How much is drawn of what is shown, with a way to draw more or fewer. */
export function Drawn() {
  const {
    actors: { drawn, of: all },
    pairs,
    isPart,
  } = useDrawn();
  return (
    <span className={styles.drawn}>
      <span title={isPart ? `${counted(pairs.drawn, 'pair')} of ${grouped(pairs.of)} drawn as lines` : undefined}>
        {drawn < all ? `${grouped(drawn)} of ${grouped(all)} drawn` : `${grouped(all)} drawn`}
        {pairs.drawn < pairs.of && (
          <span className={styles.pairs}>
            , {grouped(pairs.drawn)} of {grouped(pairs.of)} pairs
          </span>
        )}
      </span>
      {drawn < all && <Ranking />}
      <MoreOrFewer isPart={isPart} />
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
