import { iriOf } from '../../../formats/rdf/namespaces';
import type { DatedTime } from '../../../model/dataset';
import { type Day, dayOf, endsBeforeStart, isoOf, parseEdtf } from '../../../model/edtf';
import type { TimeFilter } from '../../../view/state';
import { numberIn } from '../asking';
import type { DaysShape } from '../claim-shape';
import type { Row } from '../engine';
import { type Fragment, sparql } from '../fragment';
import { allOf, anyOf } from '../patterns';
import { iri, list, literal, variable, whole } from '../terms';
import { anywhere, firstAlong, graphOfWay } from './pieces';
import { isPlain } from './relation-patterns';
import { DATE_ROLES, type DateRole, type ResolvedDate, type ResolvedMapping } from './resolved';

/** A date, a month or a year of XML Schema, whatever the time and zone behind a date. */
const DATE = '^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$';
const ZONE = '(Z|[+][0-9]{2}:[0-9]{2}|-[0-9]{2}:[0-9]{2})$';
/** What a year, a month and a day are in the words of Wikibase. */
const PRECISIONS = new Map([
  [9, 4],
  [10, 7],
  [11, 10],
]);

/** True where claims of a mapping can have dates. */
export function hasTime(mapping: ResolvedMapping): boolean {
  return !isPlain(mapping) && rolesOf(mapping).length > 0;
}

function rolesOf({ time }: ResolvedMapping): readonly DateRole[] {
  return DATE_ROLES.filter((role) => time[role] !== undefined);
}

/** Binds, each where there is one, the dates of a claim by their roles: `?_start`, `?_end`, `?_point`, cut to as much as is known. */
export function datesPattern(mapping: ResolvedMapping): Fragment {
  return sparql`${rolesOf(mapping).map((role) => sparql`OPTIONAL { ${onePattern(mapping, role, mapping.time[role]!)} }`)}`;
}

function onePattern(mapping: ResolvedMapping, role: DateRole, { path, precision }: ResolvedDate): Fragment {
  const raw = `_${role}d`;
  const via = `${role}v`;
  const text = sparql`STR(${variable(raw)})`;
  const isDate = (end: Fragment) => sparql`FILTER(REGEX(STR(${end}), ${literal(DATE)}))`;
  const value = firstAlong(mapping, path, { from: variable('claim'), to: raw, via }, isDate);
  const known = sparql`IF(CONTAINS(${text}, "T"), ${cut(text, 10)}, REPLACE(${text}, ${literal(ZONE)}, ""))`;
  if (precision === undefined) return sparql`${value} BIND(${known} AS ${variable(`_${role}`)})`;
  const exact = variable(`_${role}x`);
  const node = path.length === 1 ? variable('claim') : variable(`_${via}${path.length - 1}`);
  const byPrecision = [...PRECISIONS].reduceRight<Fragment>(
    (rest, [code, length]) => sparql`IF(${exact} = ${whole(code)}, ${cut(text, length)}, ${rest})`,
    known,
  );
  return sparql`${value}
${anywhere(mapping, sparql`${node} ${iri(precision)} ${exact} .`, graphOfWay(via))} FILTER(${exact} >= 9)
BIND(${byPrecision} AS ${variable(`_${role}`)})`;
}

/** The beginning of a date; a year before 0 has a sign before it. */
function cut(text: Fragment, length: number): Fragment {
  const end = whole(length);
  return sparql`IF(STRSTARTS(${text}, "-"), CONCAT("-", SUBSTR(${text}, 2, ${end})), SUBSTR(${text}, 1, ${end}))`;
}

/** Days of a year and of a month where all months are as long as the longest: dates keep their order, and no engine has to know the calendar. */
const YEAR = 372;
const MONTH = 31;
const INTEGER = iri(iriOf('xsd', 'integer'));

/** The first day that a date covers. */
function firstDay(date: Fragment): Fragment {
  return dayNumber(date, { month: 1, day: 1 });
}

/** The last day that a date covers: of any month the 31st, which no other day comes after. */
function lastDay(date: Fragment): Fragment {
  return dayNumber(date, { month: 12, day: 31 });
}

function dayNumber(date: Fragment, unsaid: { readonly month: number; readonly day: number }): Fragment {
  const digits = sparql`REPLACE(${date}, "^-", "")`;
  const year = sparql`${INTEGER}(SUBSTR(${digits}, 1, 4))`;
  const part = (start: number, otherwise: number) =>
    sparql`IF(STRLEN(${digits}) > ${whole(start)}, ${INTEGER}(SUBSTR(${digits}, ${whole(start)}, 2)), ${whole(otherwise)})`;
  return sparql`(IF(STRSTARTS(${date}, "-"), 0 - ${year}, ${year}) * ${whole(YEAR)} + (${part(6, unsaid.month)} - 1) * ${whole(MONTH)} + ${part(9, unsaid.day)} - 1)`;
}

/** The number of a day, counted from 1970-01-01, among such days; and back. */
function numberOf(day: Day): number {
  const [, sign, year, month, date] = /^([+-]?)(\d+)-(\d\d)-(\d\d)$/.exec(isoOf(day))!;
  return Number(`${sign}${year}`) * YEAR + (Number(month) - 1) * MONTH + Number(date) - 1;
}

function dayOfNumber(number: number): Day {
  const year = Math.floor(number / YEAR);
  const month = Math.floor((number - year * YEAR) / MONTH) + 1;
  const date = number - year * YEAR - (month - 1) * MONTH + 1;
  // Past the end of a month stands its last day.
  return Math.min(dayOf(year, month, date), dayOf(year, month + 1, 0));
}

const [START, END, POINT] = DATE_ROLES.map((role) => variable(`_${role}`));

interface Spans {
  readonly first: Fragment;
  readonly last: Fragment;
  /** False for a claim that ends before it begins, which has no time then. */
  readonly isSound: Fragment;
}

/** What the dates of a claim together cover: from its start to its end, else its one point. */
function spansOf(mapping: ResolvedMapping): Spans {
  const has = (role: DateRole) => mapping.time[role] !== undefined;
  const isLasting = anyOf([
    ...(has('start') ? [sparql`BOUND(${START!})`] : []),
    ...(has('end') ? [sparql`BOUND(${END!})`] : []),
  ]);
  const point = (of: (date: Fragment) => Fragment) =>
    has('point') ? [sparql`IF(${isLasting}, ?_none, ${of(POINT!)})`] : [];
  const first = [...(has('start') ? [firstDay(START!)] : []), ...point(firstDay)];
  const last = [...(has('end') ? [lastDay(END!)] : []), ...point(lastDay)];
  const isBoth = has('start') && has('end');
  return {
    first: coalesced(first),
    last: coalesced(last),
    isSound: isBoth
      ? sparql`(!BOUND(${START!}) || !BOUND(${END!}) || ${firstDay(START!)} <= ${lastDay(END!)})`
      : allOf([]),
  };
}

function coalesced(expressions: readonly Fragment[]): Fragment {
  return sparql`COALESCE(${list([...expressions, sparql`?_none`])})`;
}

const [FIRST, LAST] = [variable('_first'), variable('_last')];

/** Binds the first and the last day that the dates of a claim cover, as numbers, where it has any that make sense. */
export function spanPattern(mapping: ResolvedMapping): Fragment {
  const { first, last, isSound } = spansOf(mapping);
  return sparql`${datesPattern(mapping)}
BIND(IF(${isSound}, ${first}, ?_none) AS ${FIRST})
BIND(IF(${isSound}, ${last}, ?_none) AS ${LAST})`;
}

const IS_DATED = sparql`(BOUND(${FIRST}) || BOUND(${LAST}))`;

/** The time of claims: from what their nodes say. */
export function daysShape(): DaysShape {
  return {
    days: {
      parts: ['dating'],
      pattern: sparql`FILTER${IS_DATED} BIND(COALESCE(${FIRST}, ${LAST}) AS ${variable('day')})`,
    },
    term: (day) => whole(numberOf(day)),
    dayOf(term) {
      const number = numberIn(term);
      return number === undefined ? undefined : dayOfNumber(number);
    },
    passing: (filter) => ({ parts: ['dating'], pattern: sparql`FILTER(${passes(filter)})` }),
  };
}

function passes({ from, to, undated }: TimeFilter): Fragment {
  const meets = allOf([
    IS_DATED,
    ...(to === undefined ? [] : [sparql`(!BOUND(${FIRST}) || ${FIRST} <= ${whole(numberOf(to))})`]),
    ...(from === undefined ? [] : [sparql`(!BOUND(${LAST}) || ${LAST} >= ${whole(numberOf(from))})`]),
  ]);
  return undated === 'keep' ? anyOf([meets, sparql`!${IS_DATED}`]) : meets;
}

/** What a claim says of its time by the dates that `datesPattern` bound; a claim that ends before it begins has none, and a note. */
export function timeIn(row: Row): { readonly time?: DatedTime; readonly note?: string } {
  const [start, end, point] = DATE_ROLES.map((role) => textOf(row, `_${role}`));
  const edtf = start === undefined && end === undefined ? point : intervalOf(start, end);
  if (edtf === undefined) return {};
  const span = parseEdtf(edtf);
  if (!span || endsBeforeStart(span)) return { note: `dated ${edtf}` };
  return { time: { edtf, basis: 'stated' } };
}

function textOf(row: Row, name: string): string | undefined {
  const term = row.get(name);
  return term?.as === 'literal' ? term.text : undefined;
}

/** One date where both ends are the same, else an interval, open where an end is missing. */
function intervalOf(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return `../${end}`;
  return start === end ? start : `${start}/${end ?? '..'}`;
}
