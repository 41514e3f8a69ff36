import { growingColumn } from '../../lib/growing-column';
import { grouped } from '../../lib/text';
import { NO_DAY } from '../../model/events';
import { inShort, type Problems, Unreadable } from '../problems';
import type { ActorList } from './actor-rows';
import { dayReader } from './day-of-cell';
import type { TakeRow } from './each-row';
import type { Limits } from './limits';
import { newPlaces } from './places';
import type { ClaimColumns } from './table-head';

/** The columns of claims that are being read. */
export interface ClaimList {
  /** Takes the rows of a table of claims. */
  takeRow(columns: ClaimColumns): TakeRow;
  /** Rows so far. */
  readonly length: number;
  done(): ClaimColumnsRead;
}

export interface ClaimColumnsRead {
  readonly types: readonly string[];
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  readonly type: Uint16Array;
  readonly day: Int32Array;
}

/** Empty columns; subjects and objects are looked up in `actors`. */
export function newClaims(actors: ActorList, problems: Problems, limits: Limits): ClaimList {
  const [subject, object] = [growingColumn(Uint32Array), growingColumn(Uint32Array)];
  const [type, day] = [growingColumn(Uint16Array), growingColumn(Int32Array)];
  const types = newPlaces();
  const dayOf = dayReader();
  const filled = (text: string, what: string, place: () => string) => {
    if (text === '') problems.report('empty', place, `The ${what} is empty.`, 'A relation needs both ends and a type.');
    return text !== '';
  };
  const dayIn = (text: string, place: () => string) => {
    if (text === '') return NO_DAY;
    const known = dayOf(text);
    if (known === undefined) {
      problems.report('bad-date', place, `“${inShort(text)}” is not a day.`, 'Write days as 2018-01-31.');
    }
    return known ?? NO_DAY;
  };
  return {
    get length() {
      return subject.length;
    },
    takeRow:
      ({ source, target, type: typeColumn, date }) =>
      (cells, place) => {
        if (subject.length >= limits.rows) throw tooMany('rows', limits.rows, place());
        const [from, to, label] = [cells[source]!.trim(), cells[target]!.trim(), cells[typeColumn]!.trim()];
        if (filled(from, 'source', place)) subject.add(actors.placeOf(from, place) ?? 0);
        if (filled(to, 'target', place)) object.add(actors.placeOf(to, place) ?? 0);
        if (filled(label, 'type', place)) type.add(types.placeOf(label));
        if (types.texts.length > limits.types) throw tooMany('types', limits.types, place());
        day.add(date === undefined ? NO_DAY : dayIn(cells[date]!.trim(), place));
      },
    done: () => ({
      types: types.texts,
      subject: subject.done(),
      object: object.done(),
      type: type.done(),
      day: day.done(),
    }),
  };
}

function tooMany(what: string, limit: number, place: string): Unreadable {
  const message = `There are more than ${grouped(limit)} ${what} from here on.`;
  return new Unreadable(`too-many-${what}`, message, 'Split the table, and open a part of it.', place);
}
