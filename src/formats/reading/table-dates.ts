import { counted } from '../../lib/text';
import type { DatedTime } from '../../model/dataset';
import { endsBeforeStart, parseEdtf } from '../../model/edtf';
import { inShort } from '../problems';
import type { ColumnMapping, DateOrder } from './column-mapping';
import type { Findings } from './findings';
import { eachTableRow, placeOf } from './table-rows';
import { edtfOf, TWO_DIGIT_YEARS, timeBetween } from './wild-date';

/** Reads the dates of a table, and reports what is none. */
export interface TableDates {
  /** The date in a cell; undefined where there is none. */
  dateIn(cell: string, line: number): DatedTime | undefined;
  /** One time from a date and, where the table has a column for it, its end: an empty one is open. */
  spanIn(start: string, end: string, line: number): DatedTime | undefined;
}

const SLASHED = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const NO_DATE = /^(?:n\/?a|nan|nat|null|none|nil|unknown|undated|n\.?d\.?|tba|[-–—?.]+|0|0000-00-00)$/i;

interface OrderCount {
  dayFirst: number;
  monthFirst: number;
  either: number;
  shortYears: number;
  example: string;
}

/** Prepares the reading of dates: their order is told by those that allow only one, in all columns of dates together. */
export function tableDates(text: string, mapping: ColumnMapping, findings: Findings): TableDates {
  const count = countOrders(text, mapping);
  const order = mapping.dateOrder ?? orderBy(count);
  tellOrder(count, mapping, findings);
  const hasEnds = mapping.roles.includes('end-date');
  const dateIn: TableDates['dateIn'] = (cell, line) => {
    if (cell === '' || NO_DATE.test(cell)) return undefined;
    const found = edtfOf(cell, order);
    if (found) return { ...found, basis: 'stated' };
    const message = `“${inShort(cell)}” is no date that is known.`;
    const hint = 'What it dates was taken without it.';
    findings.report({ severity: 'warning', code: 'odd-date', place: placeOf(line), message, hint });
    return undefined;
  };
  const spanIn: TableDates['spanIn'] = (start, end, line) => {
    const [first, last] = [dateIn(start, line), dateIn(end, line)];
    const edtf = timeBetween(first?.edtf, last?.edtf);
    if (edtf === undefined || (!last && !hasEnds)) return first;
    const span = parseEdtf(edtf);
    if (span && !endsBeforeStart(span)) return withNotes(edtf, first, last);
    const message = `It ends on ${inShort(end)}, before it starts on ${inShort(start)}.`;
    const hint = 'Its end was left out.';
    findings.report({ severity: 'warning', code: 'odd-date', place: placeOf(line), message, hint });
    return first;
  };
  return { dateIn, spanIn };
}

function withNotes(edtf: string, first: DatedTime | undefined, last: DatedTime | undefined): DatedTime {
  const note = [...new Set([first?.note, last?.note])].filter(Boolean).join('; ');
  return { edtf, basis: 'stated', ...(note !== '' && { note }) };
}

function countOrders(text: string, { delimiter, roles, hasHead }: ColumnMapping): OrderCount {
  const count: OrderCount = { dayFirst: 0, monthFirst: 0, either: 0, shortYears: 0, example: '' };
  const columns = [...roles.entries()].filter(([, role]) => /date$/.test(role)).map(([at]) => at);
  if (columns.length === 0 || !/\d[-/.]\d{1,2}[-/.]\d/.test(text)) return count;
  let isHead = hasHead;
  eachTableRow(text, delimiter, ({ cells }) => {
    if (!isHead) for (const at of columns) countDate(cells[at] ?? '', count);
    isHead = false;
    return undefined;
  });
  return count;
}

function countDate(cell: string, count: OrderCount) {
  const [, one, separator, other, year = ''] = SLASHED.exec(cell) ?? [];
  if (one === undefined) return;
  const [first, second] = [Number(one), Number(other)];
  if (year.length === 2) count.shortYears++;
  if (first > 12) count.dayFirst++;
  else if (second > 12) count.monthFirst++;
  else if (first !== second && separator !== '.') {
    count.either++;
    count.example ||= cell.trim();
  }
}

function orderBy({ dayFirst, monthFirst }: OrderCount): DateOrder | undefined {
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : undefined;
}

function tellOrder(count: OrderCount, { dateOrder }: ColumnMapping, findings: Findings) {
  const { dayFirst, monthFirst, either, shortYears, example } = count;
  const tell = (severity: 'info' | 'warning', code: string, message: string, hint: string) =>
    findings.report({ severity, code, place: 'the dates', message, hint });
  if (shortYears > 0) {
    const { first, last } = TWO_DIGIT_YEARS;
    tell(
      'info',
      'short-years',
      `${counted(shortYears, 'date')} with two digits for the year.`,
      `They were taken for years from ${first} to ${last}.`,
    );
  }
  if (either === 0 || dateOrder !== undefined) return;
  const such = `${counted(either, 'date')} such as “${inShort(example)}” may be read either way`;
  const choose = 'Say what the columns are to choose the other order.';
  const order = orderBy(count);
  if (order) {
    const others = order === 'day-first' ? dayFirst : monthFirst;
    const said = `They were read ${order.replace('-', ' ')}, as ${counted(others, 'other')} can only be.`;
    return tell('info', 'date-order', `${such}.`, said);
  }
  if (dayFirst + monthFirst === 0)
    return tell('info', 'date-order', `${such}.`, `They were read month first. ${choose}`);
  const mixed = `${such}, and others are written now day first, now month first.`;
  return tell('warning', 'date-order', mixed, `They were read month first. ${choose}`);
}
