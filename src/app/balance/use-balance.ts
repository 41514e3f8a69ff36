import { useEffect, useMemo, useState } from 'react';
import { type Balance, balanceOf } from '../../view/balance';
import { drawnOf } from '../../view/drawing';
import { isGivenUp } from '../desk';
import { useMoment, useShown, useStage } from '../hooks';
import { startWorker } from '../own-worker';
import { notify } from '../stage';
import { judgingWith } from './judging';

/** Where no more pairs than this are shown, they are judged at once; else in a worker. */
const FEW_PAIRS = 2000;
/** Where more pairs than this are shown, only actors that are drawn are judged: there may be hundreds of millions of triads. */
const MOST_PAIRS = 250_000;

const judge = judgingWith(() => startWorker('balance'));

/** How the balance of what is shown stands. */
export interface JudgedBalance {
  /** The last one that was judged of this dataset; undefined before the first. */
  readonly balance: Balance | undefined;
  readonly isJudging: boolean;
  /** True where only the actors that are drawn are judged, for there are too many. */
  readonly isPart: boolean;
}

/** The balance of what is shown, of many claims worked out in a worker whenever something else is shown. */
export function useBalance(): JudgedBalance {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const { asOf } = view.balance;
  const { undated } = view.filters.time;
  const pairs = useMemo(() => countOf(shown.network.claims), [shown]);
  const isMany = pairs > FEW_PAIRS;
  const isPart = pairs > MOST_PAIRS;
  const among = useAmong(isPart);
  const key = useMemo(() => ({ atlas, shown, asOf, undated, among }), [atlas, shown, asOf, undated, among]);
  const [late, setLate] = useState<{ readonly key: typeof key; readonly balance: Balance }>();
  useEffect(() => {
    if (!isMany) return;
    const leaving = new AbortController();
    judge([key.atlas, key.shown, key.asOf, key.undated, key.among], leaving.signal).then(
      (balance) => setLate({ key, balance }),
      (reason) => {
        if (!isGivenUp(reason)) notify(`The triads could not be judged: ${String(reason)}.`);
      },
    );
    return () => leaving.abort();
  }, [key, isMany]);
  if (!isMany) return { balance: balanceOf(atlas, shown, asOf, undated), isJudging: false, isPart };
  const balance = late?.balance.atlas === atlas ? late.balance : undefined;
  return { balance, isJudging: late?.key !== key, isPart };
}

function countOf(claims: Uint32Array): number {
  let pairs = 0;
  for (let pair = 0; pair < claims.length; pair++) pairs += Number(claims[pair]! > 0);
  return pairs;
}

/** The places of the actors that are drawn, the same list as long as they are the same; undefined where all count. */
function useAmong(isPart: boolean): readonly number[] | undefined {
  const { atlas, view } = useMoment();
  const room = useStage((stage) => stage.room);
  useStage((stage) => stage.ranked);
  const places = isPart ? drawnOf(atlas, view, room).actors.join() : undefined;
  return useMemo(() => places?.split(',').map(Number), [places]);
}
