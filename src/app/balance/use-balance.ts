import { type Balance, balanceOf } from '../../view/balance';
import { drawnOf } from '../../view/drawing';
import { useMoment, useShown, useStage } from '../hooks';

/** Where more pairs than this are shown, only actors that are drawn are judged. */
const MOST_PAIRS = 4000;

/** The balance of what is shown; `isPart` where only drawn actors are judged, for there are too many. */
export function useBalance(): { readonly balance: Balance; readonly isPart: boolean } {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const room = useStage((stage) => stage.room);
  useStage((stage) => stage.ranked);
  const { asOf } = view.balance;
  const isPart = shown.network.claims.reduce((pairs, claims) => pairs + Number(claims > 0), 0) > MOST_PAIRS;
  const among = isPart ? drawnOf(atlas, view, room).actors : undefined;
  return { balance: balanceOf(atlas, shown, asOf, view.filters.time.undated, among), isPart };
}
