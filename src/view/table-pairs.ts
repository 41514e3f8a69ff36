import { type Atlas, nameOfActor } from '../graph/atlas';
import { claimsBetween } from '../graph/between';
import { grouped, onOneLine } from '../lib/text';
import { inWords } from '../model/edtf';
import type { ClaimId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { SIGN_GLYPHS, STANDING_LABELS } from '../model/words';
import { mainTieRef } from './detail';
import { actorRanks, BY_CONTEST, claimAt, timeRanks } from './rows-claims';
import { type PairFacts, pairFacts } from './rows-pairs';
import { ordered, type Ranks, ranksByCode } from './rows-ranks';
import type { Shown } from './shown';
import type { Selection } from './state';
import { pairOf } from './strands';
import { type Column, countColumn, type Table, textColumn } from './table';
import { PAIR_HEADS } from './table-heads';
import { jointStanding } from './ties';

const BY_SIGN = [
  ['against', -1],
  ['neutral', 0],
  ['with', 1],
] as const;

/** The table of pairs that shown claims tie; rows are their numbers. */
export function* pairTable(atlas: Atlas, shown: Shown): Generator<undefined, Table> {
  const names = yield* actorRanks(atlas);
  const facts = yield* pairFacts(atlas, shown);
  yield;
  const ends = endsByName(atlas, names);
  yield;
  const byOther = yield* ordered(facts.rows, ranksByCode(ends.other, names), false);
  return {
    id: 'pairs',
    noun: 'pair',
    rows: yield* ordered(byOther, ranksByCode(ends.one, names), false),
    columns: [
      nameColumn('one', atlas, ends.one, names),
      nameColumn('other', atlas, ends.other, names),
      ...BY_SIGN.map(([id, sign]) => signColumn(id, sign, facts.bySign[sign + 1]!)),
      countColumn('claims', PAIR_HEADS.claims, shown.network.claims),
      standingColumn(atlas, facts),
      timeColumn('first', atlas, facts.first),
      timeColumn('last', atlas, facts.last),
    ],
    selectionOf: (pair) => selectionOf(atlas, shown, pair),
    glanceOf: (pair) => ({ kind: 'claims', ids: claimIdsOf(atlas, shown, pair) }),
  };
}

/** The ends of every pair, the first in the alphabet as `one`. */
function endsByName({ pairs: { low, high } }: Atlas, names: Ranks) {
  const isTurned = (pair: number) => names[high[pair]!]! < names[low[pair]!]!;
  return {
    one: low.map((place, pair) => (isTurned(pair) ? high[pair]! : place)),
    other: high.map((place, pair) => (isTurned(pair) ? low[pair]! : place)),
  };
}

function nameColumn(id: 'one' | 'other', { dataset: { actors } }: Atlas, ends: Uint32Array, names: Ranks): Column {
  return textColumn(id, PAIR_HEADS[id], {
    ranks: () => ranksByCode(ends, names),
    cell: (pair) => {
      const actor = actors[ends[pair]!]!;
      return { text: onOneLine(nameOfActor(actor)), kind: actor.kind };
    },
  });
}

/** Claims of one sign: none is nothing, and others carry its glyph. */
function signColumn(id: (typeof BY_SIGN)[number][0], sign: Sign, counts: Uint32Array): Column {
  return countColumn(id, PAIR_HEADS[id], counts, (count) =>
    count === 0 ? { text: '' } : { text: `${SIGN_GLYPHS[sign]}${grouped(count)}`, sign },
  );
}

function standingColumn({ columns: { standings } }: Atlas, facts: PairFacts): Column {
  const standingOf = (pair: number): Standing =>
    jointStanding(standings.values.filter((_, code) => (facts.standings[pair]! >> code) & 1));
  return textColumn('standing', PAIR_HEADS.standing, {
    ranks: () => {
      const ranks = new Uint32Array(facts.standings.length);
      for (const pair of facts.rows) ranks[pair] = BY_CONTEST.indexOf(standingOf(pair)) + 1;
      return ranks;
    },
    cell: (pair) => ({ text: STANDING_LABELS[standingOf(pair)], standing: standingOf(pair) }),
  });
}

/** When a claim of each pair was true; `claims` are places plus 1, 0 for none. */
function timeColumn(id: 'first' | 'last', atlas: Atlas, claims: Uint32Array): Column {
  const timeOf = (pair: number) => (claims[pair] === 0 ? undefined : claimAt(atlas, claims[pair]! - 1).time);
  return {
    ...textColumn(id, PAIR_HEADS[id], {
      ranks: () => {
        const times = timeRanks(atlas);
        return claims.map((claim) => (claim === 0 ? 0 : times[claim - 1]!));
      },
      cell: (pair) => ({ text: inWords(timeOf(pair)?.edtf ?? '') }),
    }),
    value: (pair) => timeOf(pair)?.edtf,
  };
}

/** More claims than these say nothing more about which line is meant. */
const GLANCED = 200;

function claimIdsOf(atlas: Atlas, { claims }: Shown, pair: number): readonly ClaimId[] {
  const places = claimsBetween(atlas, pair, claims.bits).subarray(0, GLANCED);
  return Array.from(places, (place) => claimAt(atlas, place).id);
}

/** A pair; what an actor has with itself is a tie. */
function selectionOf(atlas: Atlas, { claims }: Shown, pair: number): Selection {
  const { pairs, dataset } = atlas;
  const [one, other] = [pairs.low[pair]!, pairs.high[pair]!].map((place) => dataset.actors[place]!.id);
  if (one !== other) return { kind: 'pair', ends: pairOf(one!, other!) };
  const [claim] = claimsBetween(atlas, pair, claims.bits);
  return { kind: 'tie', tie: mainTieRef(atlas.record(claim!)) };
}
