import { type PackedTexts, packedText } from '../lib/packed-texts';
import type { Sequence } from '../lib/sequence';
import { TextPlaces } from '../lib/text-places';
import type { Actor, Claim, DatedTime, Note } from './dataset';
import { type ClaimId, claimId, type SourceId, type TypeId } from './ids';

/** What a plain claim says beside who is tied, and when. */
export interface Saying {
  readonly type: TypeId;
  /** The relation as the verb of a sentence, of which the gist is made where the file has none. */
  readonly predicate: string;
  readonly gist?: string;
  readonly negated?: true;
  readonly qualifier?: string;
  readonly notes?: readonly Note[];
}

/** Plain claims in columns, one entry a claim, on the word of one source: what they say and their times come again and again, and are held once. */
export interface ClaimTable {
  readonly ids: PackedTexts;
  /** The place of an actor among those of the dataset. */
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** The place of what it says in `sayings`. */
  readonly said: Uint32Array;
  readonly sayings: readonly Saying[];
  /** The place of its time in `times`, of which the first is none and each other is some claim's. */
  readonly when: Uint32Array;
  readonly times: readonly (DatedTime | undefined)[];
  readonly by: SourceId;
}

const NO_PASSAGE: Claim['evidence'] = [];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The claims of a table, made one by one. */
export class PlainClaims implements Sequence<Claim> {
  private places: TextPlaces | undefined;

  constructor(
    readonly table: ClaimTable,
    private readonly actors: readonly Actor[],
  ) {}

  get length(): number {
    return this.table.said.length;
  }

  /** True where some claim says more than a type and a day. */
  get worded(): boolean {
    const { sayings, times } = this.table;
    const isWorded = ({ gist, qualifier, notes }: Saying) => (gist ?? qualifier ?? notes) !== undefined;
    const isDay = (time: DatedTime | undefined) => !time || (DAY.test(time.edtf) && time.note === undefined);
    return sayings.some(isWorded) || !times.every(isDay);
  }

  claim(row: number): Claim {
    const { ids, subject, object, said, sayings, when, times, by } = this.table;
    const [from, to] = [this.actors[subject[row]!]!, this.actors[object[row]!]!];
    const { type, predicate, gist = `${from.label} ${predicate} ${to.label}`, ...more } = sayings[said[row]!]!;
    const time = times[when[row]!];
    return {
      id: claimId(packedText(ids, row)),
      type,
      subject: from.id,
      object: to.id,
      gist,
      ...more,
      ...(time && { time }),
      by,
      mode: 'asserted',
      evidence: NO_PASSAGE,
    };
  }

  /** The row of a claim; undefined when there is none of that id. */
  rowOf(id: ClaimId): number | undefined {
    this.places ??= new TextPlaces(this.table.ids);
    return this.places.placeOf(id);
  }

  *[Symbol.iterator](): Iterator<Claim> {
    for (let row = 0; row < this.length; row++) yield this.claim(row);
  }
}
