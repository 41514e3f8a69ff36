import type { Sequence } from '../lib/sequence';
import type { Claim } from '../model/dataset';
import { type EventTable, NO_DAY } from '../model/events';
import { claimOf, type EventHead } from '../model/events/event-dataset';
import type { ClaimId, KindId, SourceId, SpeakerId } from '../model/ids';
import { lexiconOf } from '../model/lexicon';
import type { Alike } from './alike';
import { type Atlas, openedAtlas } from './atlas';
import type { ClaimStore } from './claim-store';
import { type Coded, type Codes, type Columns, codesFor, SIGNS, timeOrder } from './columns';
import { type Pairs, pairsOf } from './pairs';
import { actorKinds, partyKinds } from './party-kinds';

/** The columns and pairs of a table of events and the kinds of its actors: all that takes time to find, and nothing but typed arrays and short lists. */
export interface EventIndex {
  readonly columns: Columns;
  readonly pairs: Pairs;
  /** Of each actor by its place. */
  readonly kinds: Coded<KindId>;
  /** The claims by what facets tell apart, where it was found. */
  readonly alike?: Alike;
}

/** Finds the columns and the pairs of a table of events; what is in the order of time already is not copied. */
export function eventIndexOf(table: EventTable, head: EventHead): EventIndex {
  const kinds = actorKinds(head.actors);
  const columns = columnsOfEvents(table, head, kinds);
  return { columns, pairs: pairsOf(columns, table.actors.ids.length), kinds };
}

/** Opens a table of events whose index was found: claims are made out of the table as they are looked at. */
export function atlasOfEvents(table: EventTable, head: EventHead, { columns, pairs }: EventIndex): Atlas {
  const store = new EventStore(table, head);
  const { fileEnds: _, ...dataset } = head;
  const lexicon = lexiconOf(head.vocabulary);
  return openedAtlas({ dataset: { ...dataset, claims: store }, store, lexicon, columns, pairs });
}

function columnsOfEvents(table: EventTable, head: EventHead, kinds: Coded<KindId>): Columns {
  const { day } = table;
  const { length } = day;
  const rows = timeOrder(day, (row) => day[row] !== NO_DAY);
  const first = rows ? Int32Array.from(rows, (row) => day[row]!) : day;
  const type = rows ? Uint16Array.from(rows, (row) => table.type[row]!) : table.type;
  const subject = rows ? Uint32Array.from(rows, (row) => table.subject[row]!) : table.subject;
  const object = rows ? Uint32Array.from(rows, (row) => table.object[row]!) : table.object;
  const { types } = head.vocabulary;
  const files = filesOf(head, length, rows);
  return {
    length,
    dated: day.reduce((count, at) => count + Number(at !== NO_DAY), 0),
    exact: true,
    ...(rows && { rows }),
    subject,
    object,
    first,
    last: first,
    negated: new Uint8Array(length),
    types: { codes: type, values: types },
    signs: {
      codes: codesBy(
        type,
        types.map(({ sign }) => SIGNS.indexOf(sign)),
      ),
      values: SIGNS,
    },
    standings: { codes: new Uint8Array(length), values: ['undisputed'] },
    speakers: { codes: files.codes, values: files.values.map((id): SpeakerId => id) },
    sources: { codes: files.codes, values: files.values.map((id): readonly SourceId[] => [id]) },
    kinds: partyKinds({ subject, object }, kinds),
    answered: new Uint32Array(),
  };
}

/** A column that follows from another: each of its codes by the other's. */
function codesBy(column: ArrayLike<number>, code: readonly number[]): Codes {
  const by = Uint8Array.from(code);
  const codes = new Uint8Array(column.length);
  for (let at = 0; at < codes.length; at++) codes[at] = by[column[at]!]!;
  return codes;
}

/** The file that each claim stands in, whose word it is. */
function filesOf({ sources, fileEnds }: EventHead, length: number, rows: Uint32Array | undefined): Coded<SourceId> {
  const codes = codesFor(length, sources.length);
  if (sources.length > 1) {
    for (let at = 0; at < length; at++) {
      const row = rows ? rows[at]! : at;
      codes[at] = fileEnds.findIndex((end) => row < end);
    }
  }
  return { codes, values: sources.map(({ id }) => id) };
}

/** The claims of a table, made one by one; a claim's id is `e` and the number of its row. */
class EventStore implements ClaimStore, Sequence<Claim> {
  readonly worded = false;

  constructor(
    private readonly table: EventTable,
    private readonly head: EventHead,
  ) {}

  get length(): number {
    return this.table.day.length;
  }

  claim(row: number): Claim {
    return claimOf(this.table, this.head, row);
  }

  rowOf(id: ClaimId): number | undefined {
    const row = /^e[1-9]\d*$/.test(id) ? Number(id.slice(1)) - 1 : -1;
    return row >= 0 && row < this.length ? row : undefined;
  }

  *[Symbol.iterator](): Iterator<Claim> {
    for (let row = 0; row < this.length; row++) yield this.claim(row);
  }
}
