import { counted, grouped } from '../../lib/text';
import { windowOf } from '../../sources/window/window-atlas';
import { hostOf } from '../../view/engine-place';
import { ageInWords, leftOutInWords } from '../../view/engine-words';
import { useConnection, useEngines } from '../engine-connection';
import { useEngineCounts } from '../engine-hooks';
import { useMoment } from '../hooks';
import styles from './EngineHead.module.css';
import { Fetching } from './Fetching';
import { countOnceMore } from './follow-counts';
import { MoreThatPasses } from './MoreThatPasses';
import { useNow } from './use-now';

/** What the engine counts of what passes, above the legend that counts what was fetched of it; as long as it has not answered, that it is asked. */
export function EngineHead() {
  const window = windowOf(useMoment().atlas);
  const connection = useConnection();
  const counts = useEngineCounts();
  const now = useNow();
  if (!window) return null;
  const { total } = counts ?? {};
  const answers = [...(total ? [total] : []), ...Object.values(counts?.facets ?? {})];
  const leftOut = answers.flatMap((answer) => answer.leftOut);
  return (
    <div className={styles.head} data-state={(connection && counts?.state) ?? 'silent'}>
      {!connection && <p>Not connected: these are the claims that were fetched {ageInWords(window.at, now)}.</p>}
      {total && (
        <p>
          In the engine <b>{grouped(total.value.claims)}</b> claims of <b>{grouped(total.value.actors)}</b> actors pass
          <span className={styles.age}>, counted {ageInWords(oldest(answers), now)}</span>
          {total.partial && <span className={styles.age}>; there may be more: {total.partial}</span>}
        </p>
      )}
      {connection && !total && (
        <p>
          <Waiting host={hostOf(window.place)} isAsked={counts?.state !== 'failed'} />
        </p>
      )}
      {leftOut.length > 0 && <p className={styles.age}>{leftOutInWords(leftOut)}</p>}
      {connection && <MoreThatPasses />}
      <Fetching />
      <p className="only-heard" role="status">
        {connection && total && `${counted(total.value.claims, 'claim')} pass in the engine`}
      </p>
    </div>
  );
}

/** When the first of some answers was given. */
function oldest(answers: readonly { readonly at: number }[]): number {
  return Math.min(...answers.map(({ at }) => at));
}

function Waiting({ host, isAsked }: { readonly host: string; readonly isAsked: boolean }) {
  const questions = useEngines((now) => now.questions).length;
  if (isAsked)
    return (
      <>
        Asking {host}
        {questions > 0 ? '…' : ' in a moment…'}
      </>
    );
  return (
    <>
      {host} did not count them.{' '}
      <button type="button" className="word-button" onClick={countOnceMore}>
        Ask again
      </button>
    </>
  );
}
