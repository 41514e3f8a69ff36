import type { BalanceRule } from '../graph/balance';

/** By which rule pairs get their sign, and as of which day; without a day all of what is shown counts. */
export interface BalanceView {
  readonly rule: BalanceRule;
  readonly asOf?: number;
}

export const DEFAULT_BALANCE: BalanceView = { rule: 'majority' };
