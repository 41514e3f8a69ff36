import { allBits } from '../lib/bits';
import { onOneLine } from '../lib/text';
import type { Actor, Dataset, OpenDataset, Source } from '../model/dataset';
import type { ActorId, ClaimId, SourceId, SpeakerId } from '../model/ids';
import { type Lexicon, lexiconOf } from '../model/lexicon';
import { isContested } from '../model/standing';
import type { Vocabulary } from '../model/vocabulary';
import { type ClaimStore, storeOf } from './claim-store';
import { Claims, type Records } from './claims';
import { type Columns, rowAt } from './columns';
import { columnsOf } from './columns-of-dataset';
import type { Fold } from './fold-groups';
import { type Pairs, pairsOf } from './pairs';
import { type ClaimRecord, type Line, recordOf } from './record';

/** An opened dataset: its claims in columns, its pairs, its vocabulary and the indexes that everything else reads. */
export interface Atlas extends Records {
  readonly dataset: OpenDataset;
  readonly store: ClaimStore;
  readonly lexicon: Lexicon;
  readonly columns: Columns;
  readonly pairs: Pairs;
  /** All claims of the dataset. */
  readonly claims: Claims;
  /** False where nobody denies or disputes anything. */
  readonly hasContested: boolean;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The claim of an id; undefined when there is none. */
  find(id: ClaimId): ClaimRecord | undefined;
  /** Where an actor stands among the dataset's actors; undefined for a stranger. */
  placeOf(id: SpeakerId): number | undefined;
  /** The actor among speakers; undefined for a source, or for nobody known. */
  actorOf(id: SpeakerId): Actor | undefined;
  /** The name shown for a speaker, actor or source. */
  nameOf(id: SpeakerId): string;
  /** The atlas of the dataset as it is, where actors of it stand merged in this one: its claims stand at the same places. */
  readonly unfolded?: Atlas;
  /** Who stands as whom; there exactly when `unfolded` is. Merged actors still have a name and the place of whom they stand as. */
  readonly fold?: Fold;
}

/** Opens a validated dataset. */
export function atlasOf(dataset: Dataset, standard: Vocabulary): Atlas {
  const lexicon = lexiconOf(dataset.vocabulary ?? standard);
  const columns = columnsOf(dataset, lexicon);
  const pairs = pairsOf(columns, dataset.actors.length);
  return openedAtlas({ dataset, store: storeOf(dataset), lexicon, columns, pairs });
}

/** What an atlas is made of. */
export type Holdings = Pick<Atlas, 'dataset' | 'store' | 'lexicon' | 'columns' | 'pairs'>;

/** An atlas of what was read, with records made as they are looked at. */
export function openedAtlas(holdings: Holdings): Atlas {
  const { dataset, store, columns } = holdings;
  const places = new Map<string, number>(dataset.actors.map(({ id }, place) => [id, place]));
  const names = namesOf(dataset);
  const records = recordsOf(holdings);
  return {
    ...holdings,
    ...records,
    claims: Claims.in(records, allBits(columns.length)),
    hasContested: isAnyContested(columns),
    actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    find: (id) => {
      const row = store.rowOf(id);
      return row === undefined ? undefined : records.record(placeOfRow(columns, row));
    },
    placeOf: (id) => places.get(id),
    actorOf: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : dataset.actors[place];
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}

function isAnyContested({ standings: { codes, values } }: Columns): boolean {
  const contested = values.map(isContested);
  for (let claim = 0; claim < codes.length; claim++) if (contested[codes[claim]!]) return true;
  return false;
}

/** Makes records, each once. */
function recordsOf(holdings: Pick<Holdings, 'dataset' | 'store' | 'columns'>): Records {
  const { store, columns } = holdings;
  const { types, signs, standings } = columns;
  const linesAt = linesOf(holdings);
  const made = new Map<number, ClaimRecord>();
  const record = (place: number): ClaimRecord => {
    const known = made.get(place);
    if (known) return known;
    const fresh = recordOf(store.claim(rowAt(columns, place)), {
      place,
      type: types.values[types.codes[place]!]!,
      sign: signs.values[signs.codes[place]!]!,
      standing: standings.values[standings.codes[place]!]!,
      lines: linesAt(place),
    });
    made.set(place, fresh);
    return fresh;
  };
  return {
    size: columns.length,
    isInTimeOrder: columns.rows === undefined,
    record,
    rowAt: (place) => rowAt(columns, place),
  };
}

/** The lines of a claim by its place. */
function linesOf({ dataset, columns }: Pick<Holdings, 'dataset' | 'columns'>): (place: number) => readonly Line[] {
  const { subject, object, lines } = columns;
  const line = (from: number, to: number): Line => [dataset.actors[from]!.id, dataset.actors[to]!.id];
  const further = new Map<number, Line[]>();
  lines?.claim.forEach((place, at) => {
    const known = further.get(place) ?? further.set(place, []).get(place)!;
    known.push(line(lines.from[at]!, lines.to[at]!));
  });
  return (place) => [line(subject[place]!, object[place]!), ...(further.get(place) ?? [])];
}

const placesByRow = new WeakMap<Columns, Uint32Array>();

function placeOfRow(columns: Columns, row: number): number {
  const { rows } = columns;
  if (!rows) return row;
  const known = placesByRow.get(columns);
  const places = known ?? new Uint32Array(rows.length);
  if (!known) {
    rows.forEach((at, place) => {
      places[at] = place;
    });
    placesByRow.set(columns, places);
  }
  return places[row]!;
}

function namesOf({ sources, actors }: OpenDataset): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...sources.map(({ id, publisher, title }) => [id, legible(publisher ?? title, id)] as const),
    ...actors.map((actor) => [actor.id, nameOfActor(actor)] as const),
  ]);
}

/** The name an actor goes by on screen: the short one if it has one; its id where nothing of the name can be seen. */
export function nameOfActor({ id, short, label }: Actor): string {
  return legible(short ?? label, id);
}

function legible(name: string, id: string): string {
  return onOneLine(name) === '' ? id : name;
}
