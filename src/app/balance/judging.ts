import { type FoundTriads, type SignedPairs, triadsAmong } from '../../graph/balance-triads';
import { inSlices } from '../../lib/slices';
import { type Balance, balanceFrom, signing } from '../../view/balance';
import { isGivenUp, openDesk } from '../desk';

/** Judges the balance of many triads; rejects with an `AbortError` when the signal says so or a newer question overtakes it. */
export type Judging = (asked: Readonly<Parameters<typeof signing>>, signal: AbortSignal) => Promise<Balance>;

/** Signs pairs in the page, a slice at a time, and finds their triads in a worker of our own; where none can be had, in the page. */
export function judgingWith(startWorker: () => Worker): Judging {
  const desk = openDesk<SignedPairs, FoundTriads>(startWorker, { handOver: true });
  return async (asked, signal) => {
    const signed = await inSlices(signing(...asked), { signal });
    const { pairs } = signed;
    try {
      return balanceFrom(signed, await desk.ask(copyOf(pairs), signal));
    } catch (reason) {
      if (isGivenUp(reason)) throw reason;
      return balanceFrom(signed, triadsAmong(pairs));
    }
  };
}

/** The worker gets memory of its own: what is handed over is lost to the page. */
function copyOf(pairs: SignedPairs): SignedPairs {
  const { actors, low, high, signs, weight } = pairs;
  return {
    actors,
    low: low.slice(),
    high: high.slice(),
    signs: {
      majority: signs.majority.slice(),
      negative: signs.negative.slice(),
      positive: signs.positive.slice(),
      undisputed: signs.undisputed.slice(),
    },
    weight: weight.slice(),
  };
}
