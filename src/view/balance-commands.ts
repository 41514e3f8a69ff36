import type { BalanceRule } from '../graph/balance';
import type { View } from './state';

/** Signs pairs by another rule. */
export function balanceBy(view: View, rule: BalanceRule): View {
  return { ...view, balance: { ...view.balance, rule } };
}

/** Counts only what still held on a day; all of what is shown without one. */
export function balanceAsOf(view: View, asOf: number | undefined): View {
  const { rule } = view.balance;
  return { ...view, balance: asOf === undefined ? { rule } : { rule, asOf } };
}
