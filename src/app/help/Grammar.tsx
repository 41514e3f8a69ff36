import { STANDINGS, type Standing } from '../../model/standing';
import type { Sign } from '../../model/vocabulary';
import { SIGN_GLYPHS, SIGN_LABELS, STANDING_LABELS } from '../../model/words';
import { useMoment } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import styles from './HelpDialog.module.css';

const SIGNS: readonly Sign[] = [-1, 1, 0];
const SIGN_MEANINGS: Readonly<Record<Sign, string>> = {
  '-1': 'barbed head, − on the line',
  1: 'hollow head, + on the line',
  0: 'open head, a plain number on the line',
};
const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  undisputed: 'Somebody says it and nobody who is heard denies it.',
  disputed: 'Somebody says it, somebody else denies or disputes it: broken line, yellow mark.',
  'denied-only': 'Nobody is heard saying it, only denying it: broken line, yellow mark.',
  anonymous: 'Its only speaker is not named: dotted line.',
  planned: 'A plan or a prediction, not yet so: dotted line.',
};

/** The picture's grammar with its own marks: shapes of actors, signs, and what a claim rests on. */
export function Grammar() {
  const { kinds } = useMoment().atlas.lexicon;
  return (
    <>
      <ul className={styles.kinds} aria-label="Shapes of actors">
        {kinds.map(({ id, label, definition }) => (
          <li key={id} title={definition}>
            <KindGlyph kind={id} size={22} />
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption>Which side</caption>
        <tbody>
          {SIGNS.map((sign) => (
            <tr key={sign}>
              <td className={styles.mark}>
                <Swatch sign={sign} />
              </td>
              <th scope="row">
                {SIGN_LABELS[sign]} {SIGN_GLYPHS[sign]}
              </th>
              <td>{SIGN_MEANINGS[sign]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>On whose word</caption>
        <tbody>
          {STANDINGS.map((standing) => (
            <tr key={standing}>
              <td className={styles.mark}>
                <Swatch standing={standing} head={false} />
              </td>
              <th scope="row">
                {STANDING_LABELS[standing]} <StandingMark standing={standing} />
              </th>
              <td>{STANDING_MEANINGS[standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        A line is as wide as it has claims; the number on it counts them. Lines of one pair are bundled by sign, with a
        head at each end that something points at, contested ones always apart; select the pair and they fan out. A line
        without a head goes both ways. A larger shape is party to more claims. A thin grey line without a mark is a
        role, a membership or a lone neutral claim.
      </p>
      <p className={styles.note}>
        Where more is shown than a picture holds, the strongest actors are drawn and their strongest lines; how many of
        how many stands below the picture, with a choice of what strongest means. More and Fewer change how many; an
        actor’s card draws more of its neighbours, and Collapse takes them back. Fold actors draws people as their
        bodies, bodies as their states and many names as one actor, Communities whole groups; the data stay as they are.
        Among very many lines only what is disputed, anonymous or planned bears a mark.
      </p>
    </>
  );
}
