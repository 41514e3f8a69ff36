import { holdable } from './characters';
import { asText, type FlatValue } from './column';

/** Where a spreadsheet would start to calculate: a sign of a formula after nothing visible, or a tab. */
const FORMULA = String.raw`(?:(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@＝＋－＠]|\t)`;
// A line that already has apostrophes before a formula gets one more, so that taking one away always restores the text.
const LINE_STARTS = new RegExp(String.raw`(^|[\r\n])(?='*${FORMULA})|^(?='*\r)`, 'gu');

const ARMING = new RegExp(String.raw`(^|[\r\n])'(?='*${FORMULA})|^'(?='*\r)`, 'gu');

/** Nearly every text: one line that starts as no formula does, and nothing in it that a file cannot hold. */
const HARMLESS = /^[0-9A-Za-z[{][ -\uD7FF\uE000-\uFFFD]*$/;

/** One cell by RFC 4180: numbers and flags as they are, texts disarmed and quoted where they must be. */
export function csvCell(value: FlatValue | undefined): string {
  return cell(value, /[",\r\n]|^\s|\s$/);
}

/** The same between tabs. */
export function tsvCell(value: FlatValue | undefined): string {
  return cell(value, /["\t\r\n]|^\s|\s$/);
}

function cell(value: FlatValue | undefined, mustBeQuoted: RegExp): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = disarmed(asText(value));
  return mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text no line of which a spreadsheet runs as a formula: such lines start with an apostrophe. */
export function disarmed(text: string): string {
  if (HARMLESS.test(text)) return text;
  return holdable(text).replace(LINE_STARTS, "$1'");
}

/** Undoes `disarmed`: of each line that a spreadsheet would run but for an apostrophe in front, one apostrophe is taken away. */
export function armed(cell: string): string {
  return cell.includes("'") ? cell.replace(ARMING, '$1') : cell;
}
