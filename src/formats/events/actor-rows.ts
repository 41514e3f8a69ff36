import { grouped } from '../../lib/text';
import type { EventActors } from '../../model/events';
import { inShort, type Problems, Unreadable } from '../problems';
import type { TakeRow } from './each-row';
import type { Limits } from './limits';
import { detached, newPlaces } from './places';
import type { ActorColumns } from './table-head';

/** The actors of a reading: those of the actor tables, or, where there is none, those that the rows of claims name. */
export interface ActorList {
  /** The place of an actor in the list; undefined, with a report, when there is none of that id. */
  placeOf(id: string, place: () => string): number | undefined;
  /** Takes the rows of an actor table. */
  takeRow(columns: ActorColumns): TakeRow;
  done(): EventActors;
}

/** The longest id that a dataset may have. */
const LONGEST_ID = 200;

/** An empty list; `tables` are the names of the actor tables that will be read into it. */
export function newActors(tables: readonly string[], problems: Problems, limits: Limits): ActorList {
  const places = newPlaces();
  const labels: string[] = [];
  const isClosed = tables.length > 0;
  const isLong = (id: string, place: () => string) => {
    if (id.length <= LONGEST_ID) return false;
    problems.report('long-id', place, `An actor’s id is longer than ${LONGEST_ID} characters: “${inShort(id)}”.`);
    return true;
  };
  const add = (id: string, place: () => string): number => {
    if (places.texts.length >= limits.actors) throw tooMany(limits.actors, place());
    return places.placeOf(id);
  };
  return {
    placeOf(id, place) {
      const known = places.find(id);
      if (known !== undefined) return known;
      if (!isClosed) return isLong(id, place) ? undefined : add(id, place);
      const message = `There is no actor “${inShort(id)}” in ${tables.join(' or ')}.`;
      problems.report('unknown-actor', place, message, 'Add the actor there, or correct the id.');
      return undefined;
    },
    takeRow: (columns) => (cells, place) => {
      const [id, label] = [cells[columns.id]!.trim(), cells[columns.label]!.trim()];
      if (id === '') problems.report('empty', place, 'The id is empty.', 'Every actor needs an id.');
      else if (places.find(id) !== undefined) {
        const message = `“${inShort(id)}” is already the id of another row.`;
        problems.report('id-twice', place, message, 'Give one of them another id.');
      } else if (!isLong(id, place)) labels[add(id, place)] = detached(label);
    },
    done: () => ({ ids: places.texts, labels: places.texts.map((id, at) => labels[at] || id) }),
  };
}

function tooMany(limit: number, place: string): Unreadable {
  const message = `There are more than ${grouped(limit)} actors from here on.`;
  return new Unreadable('too-many-actors', message, 'Split the table, and open a part of it.', place);
}
