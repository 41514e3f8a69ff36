import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../lib/slices';
import { type Balance, balanceOf, balancing } from '../../view/balance';
import { drawnOf } from '../../view/drawing';
import { useMoment, useShown, useStage } from '../hooks';

/** Where more pairs than this are shown, only actors that are drawn are judged, bit by bit. */
const MOST_PAIRS = 4000;

/** The balance of what is shown, undefined while it is being judged; `isPart` where only drawn actors are, for there are too many. */
export function useBalance(): { readonly balance: Balance | undefined; readonly isPart: boolean } {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const { asOf } = view.balance;
  const { undated } = view.filters.time;
  const isPart = shown.network.claims.reduce((pairs, claims) => pairs + Number(claims > 0), 0) > MOST_PAIRS;
  const among = useAmong(isPart);
  const [late, setLate] = useState<Balance>();
  useEffect(() => {
    if (!among) return;
    let isOver = false;
    void inSlices(balancing(atlas, shown, asOf, undated, among)).then((balance) => isOver || setLate(balance));
    return () => {
      isOver = true;
    };
  }, [atlas, shown, asOf, undated, among]);
  return { balance: among ? late : balanceOf(atlas, shown, asOf, undated), isPart };
}

/** The places of the actors that are drawn, the same list as long as they are the same; undefined where all count. */
function useAmong(isPart: boolean): readonly number[] | undefined {
  const { atlas, view } = useMoment();
  const room = useStage((stage) => stage.room);
  useStage((stage) => stage.ranked);
  const places = isPart ? drawnOf(atlas, view, room).actors.join() : undefined;
  return useMemo(() => places?.split(',').map(Number), [places]);
}
