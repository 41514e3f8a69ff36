import { BALANCE_RULES } from '../graph/balance';
import { isoOf, parseEdtf } from '../model/edtf';
import { DEFAULT_BALANCE } from './balance-state';
import type { LinkPart } from './link-part';

/** The rule of the balance of triads, `balance=negative`, and its day, `as-of=2023-06-30`. */
export const balanceLink: LinkPart = {
  keys: ['balance', 'as-of'],
  write: ({ balance: { rule, asOf } }) => ({
    balance: rule === DEFAULT_BALANCE.rule ? undefined : rule,
    'as-of': asOf === undefined ? undefined : isoOf(asOf),
  }),
  read: (reader) => {
    const rule = reader.oneOf('balance', BALANCE_RULES) ?? DEFAULT_BALANCE.rule;
    const asOf = reader.part('as-of', dayIn);
    return { balance: { rule, ...(asOf !== undefined && { asOf }) } };
  },
};

/** The last day that a date covers; undefined for what is none, or has no end. */
export function dayIn(text: string): number | undefined {
  return parseEdtf(text)?.last;
}
