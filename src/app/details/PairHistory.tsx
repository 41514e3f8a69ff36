import { useRef } from 'react';
import { counted } from '../../lib/text';
import type { Axis } from '../../view/axis';
import { axisLabels } from '../../view/axis-labels';
import { cellInWords } from '../../view/axis-words';
import { pairHistoryOf } from '../../view/pair-history';
import type { Tie } from '../../view/ties';
import { useMoment } from '../hooks';
import { useWidth } from '../use-width';
import { HistoryClaim } from './HistoryClaim';
import { HistoryLane } from './HistoryLane';
import styles from './PairHistory.module.css';

/** The history of a pair as a strip: a lane a tie over time, with its claims; undated ones in a tray at the end. */
export function PairHistory({ ties }: { readonly ties: readonly Tie[] }) {
  const { atlas, view } = useMoment();
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const on = view.filters.time.axis;
  if (ties.length === 0) return null;
  const { axis, lanes, more, undated } = pairHistoryOf(atlas, ties, on);
  return (
    <section className={styles.history} aria-label="History of the pair">
      <h3 className={styles.title}>
        History <span className={styles.axis}>{on === 'true' ? 'by when it was true' : 'by when it was said'}</span>
      </h3>
      {axis && <p className="only-heard">{`From ${spanInWords(axis)}.`}</p>}
      {axis && (
        <>
          <div className={styles.scale} aria-hidden="true">
            <div ref={track} className={styles.words}>
              {width > 0 &&
                axisLabels(axis, width).map(({ text, left, at }) => (
                  <span key={at} style={{ left }}>
                    {text}
                  </span>
                ))}
            </div>
          </div>
          <ul>{width > 0 && lanes.map((lane) => <HistoryLane key={lane.tie.key} {...{ lane, axis, width }} />)}</ul>
          {more > 0 && <p className={styles.more}>And {counted(more, 'tie')} of fewer claims, below.</p>}
        </>
      )}
      {undated.of > 0 && (
        <div className={styles.undated}>
          <span className={styles.count}>Undated {undated.of}</span>
          <ul>
            {undated.claims.map(({ record, tie }) => (
              <li key={`${tie.key} ${record.claim.id}`}>
                <HistoryClaim record={record} when="undated" />
              </li>
            ))}
          </ul>
          {undated.of > undated.claims.length && (
            <span>and {counted(undated.of - undated.claims.length, 'more claim')} below</span>
          )}
        </div>
      )}
    </section>
  );
}

function spanInWords(axis: Axis): string {
  return cellInWords(axis, { from: axis.cells[0]!.from, to: axis.cells.at(-1)!.to });
}
