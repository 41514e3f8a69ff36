import { type Atlas, nameOfActor } from '../graph/atlas';
import { datesOn } from '../graph/dates';
import { hasBit } from '../lib/bits';
import { onOneLine } from '../lib/text';
import type { Actor, Claim } from '../model/dataset';
import { relationLabel } from '../model/predicate';
import type { Standing } from '../model/standing';
import { ranksOfTexts } from './rows-names';
import { type Ranks, ranksByCode, ranksOfNumbers } from './rows-ranks';
import type { COLUMN_IDS } from './table-state';

type ClaimColumn = (typeof COLUMN_IDS)['claims'][number];
type Steps<Value> = Generator<undefined, Value>;

/** What is most contested first. */
export const BY_CONTEST: readonly Standing[] = ['disputed', 'denied-only', 'anonymous', 'planned', 'undisputed'];
/** So many claims are read in one step. */
const STEP = 256;

/** The claim at a place, not kept: for one that is looked at in passing. */
export function claimAt({ store, rowAt }: Pick<Atlas, 'store' | 'rowAt'>, place: number): Claim {
  return store.claim(rowAt(place));
}

/** Where every claim of an atlas stands by a column of the table of claims; those of the last column asked for are remembered. */
export function* claimRanks(atlas: Atlas, column: ClaimColumn): Steps<Ranks> {
  const known = last.get(atlas);
  if (known?.column === column) return known.ranks;
  const ranks = yield* ranksIn(atlas, column);
  last.set(atlas, { column, ranks });
  return ranks;
}

const last = new WeakMap<Atlas, { readonly column: ClaimColumn; readonly ranks: Ranks }>();

function* ranksIn(atlas: Atlas, column: ClaimColumn): Steps<Ranks> {
  const { subject, object, speakers, standings } = atlas.columns;
  switch (column) {
    case 'subject':
      return ranksByCode(subject, yield* actorRanks(atlas));
    case 'object':
      return ranksByCode(object, yield* actorRanks(atlas));
    case 'relation':
      return yield* relationRanks(atlas);
    case 'by':
      return ranksByCode(speakers.codes, yield* ranksOfTexts(speakers.values.map((by) => nameOf(atlas, by))));
    case 'true':
      return timeRanks(atlas);
    case 'said':
      return saidDays(atlas);
    case 'standing':
      return ranksByCode(
        standings.codes,
        Uint32Array.from(standings.values, (standing) => BY_CONTEST.indexOf(standing) + 1),
      );
    case 'denied':
      return yield* denialRanks(atlas);
    case 'source':
      return atlas.store.worded ? ranksOfNumbers(yield* passages(atlas)) : yield* fileRanks(atlas);
    case 'gist':
      return atlas.store.worded ? yield* ranksOfTexts(yield* gists(atlas)) : yield* relationRanks(atlas);
  }
}

const byActors = new WeakMap<readonly Actor[], Ranks>();

/** Where every actor stands in the alphabet, by its place; found once. */
export function* actorRanks({ dataset: { actors } }: Pick<Atlas, 'dataset'>): Steps<Ranks> {
  const known = byActors.get(actors);
  if (known) return known;
  const ranks = yield* ranksOfTexts(actors.map((actor) => onOneLine(nameOfActor(actor))));
  byActors.set(actors, ranks);
  return ranks;
}

function nameOf(atlas: Atlas, id: Parameters<Atlas['nameOf']>[0] | undefined): string {
  return id === undefined ? '' : onOneLine(atlas.nameOf(id));
}

/** By how the relation reads: `attacks` is another than `does not attack`. */
function* relationRanks({ columns: { types, negated } }: Atlas): Steps<Ranks> {
  const labels = types.values.flatMap((type) => [relationLabel(type, false), relationLabel(type, true)]);
  const ranks = yield* ranksOfTexts(labels);
  yield;
  const found = new Uint32Array(negated.length);
  for (let place = 0; place < found.length; place++) found[place] = ranks[2 * types.codes[place]! + negated[place]!]!;
  return found;
}

/** Where every claim stands by when it was true, in the order of which claims stand already, the undated ones last. */
export function timeRanks({ columns: { length, dated, first } }: Atlas): Ranks {
  const ranks = new Uint32Array(length);
  for (let place = 0, rank = 0; place < dated; place++) {
    if (place === 0 || first[place] !== first[place - 1]) rank++;
    ranks[place] = rank;
  }
  return ranks;
}

function saidDays(atlas: Atlas): Ranks {
  const { length, dated, undated, first } = datesOn(atlas, 'said');
  if (dated === 0) return new Uint32Array(length);
  return ranksOfNumbers(Float64Array.from(first, (day, place) => (hasBit(undated, place) ? Number.NaN : day)));
}

/** Who answers against a claim, by name; a denial and a dispute both count. */
export function deniersOf(atlas: Atlas, { responses = [] }: Pick<Claim, 'responses'>): readonly string[] {
  const names = responses.filter(({ stance }) => stance !== 'supports').map(({ by }) => nameOf(atlas, by));
  return [...new Set(names)];
}

function* denialRanks(atlas: Atlas): Steps<Ranks> {
  const { answered, length } = atlas.columns;
  const names = Array.from(answered, (place) => deniersOf(atlas, claimAt(atlas, place)).join(', '));
  const known = yield* ranksOfTexts(names);
  const ranks = new Uint32Array(length);
  answered.forEach((place, at) => {
    ranks[place] = known[at]!;
  });
  return ranks;
}

/** By source alone: the files of a table of events. */
function* fileRanks({ columns: { sources }, nameOf }: Atlas): Steps<Ranks> {
  const names = sources.values.map(([source]) => (source === undefined ? '' : onOneLine(nameOf(source))));
  return ranksByCode(sources.codes, yield* ranksOfTexts(names));
}

/** Farther than any passage begins in a text. */
const TEXT = 2 ** 32;

/** Numbers by source, then by where in it a claim is first read. */
function* passages(atlas: Atlas): Steps<Float64Array> {
  const { sources } = atlas.dataset;
  const ranks = yield* ranksOfTexts(sources.map(({ id }) => nameOf(atlas, id)));
  const keyOf = new Map(sources.map(({ id }, at) => [id, ranks[at]! * TEXT]));
  const keys = new Float64Array(atlas.size).fill(Number.NaN);
  for (let place = 0; place < atlas.size; place++) {
    if (place % STEP === 0) yield;
    const [passage] = claimAt(atlas, place).evidence;
    if (passage) keys[place] = (keyOf.get(passage.source) ?? 0) + passage.start;
  }
  return keys;
}

function* gists(atlas: Atlas): Steps<readonly string[]> {
  const texts: string[] = [];
  for (let place = 0; place < atlas.size; place++) {
    if (place % STEP === 0) yield;
    texts.push(claimAt(atlas, place).gist);
  }
  return texts;
}
