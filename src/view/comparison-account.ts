import type { Atlas } from '../graph/atlas';
import { type Bits, bitsByCode, intersection } from '../lib/bits';
import type { SpeakerId } from '../model/ids';
import {
  type Answer,
  answersBy,
  claimsAbout,
  propositionsIn,
  type Stand,
  standOf,
  withAnswers,
} from './comparison-stand';
import { briefNameOf, nameOfSpeakers } from './voices';

/** One of two accounts: what it is called, its claims and how it stands to each proposition. */
export interface Account {
  readonly name: string;
  /** The same in brief, bodies without their people. */
  readonly brief: string;
  readonly atlas: Atlas;
  /** Its claims, in the columns of its atlas. */
  readonly bits: Bits;
  readonly stand: Stand;
  /** Whose word it is; nobody's in particular where periods or datasets are compared. */
  readonly speakers: readonly SpeakerId[];
  /** What its speakers answer to claims. */
  readonly answers: readonly Answer[];
  /** The number that a proposition of the comparison has in the account's own atlas; undefined where that has none such. */
  numberOf(proposition: number): number | undefined;
}

/** What some speakers say among some claims, and what they answer to others. */
export function accountOfSpeakers(atlas: Atlas, among: Bits, ids: readonly SpeakerId[], asOneVoice: boolean): Account {
  const speakers = new Set(ids);
  const bits = saidBy(atlas, among, speakers);
  const answers = answersBy(atlas, among, speakers);
  return {
    name: nameOfSpeakers(atlas, ids, asOneVoice),
    brief: briefNameOf(atlas, ids, asOneVoice),
    atlas,
    bits,
    stand: withAnswers(atlas, standOf(atlas, bits), answers),
    speakers: ids,
    answers,
    numberOf: itself,
  };
}

function saidBy({ columns }: Atlas, among: Bits, speakers: ReadonlySet<SpeakerId>): Bits {
  const { codes, values } = columns.speakers;
  const on = Uint8Array.from(values, (id) => Number(id !== undefined && speakers.has(id)));
  return intersection(columns.length, [among, bitsByCode(codes, on)]);
}

/** What some claims say, whoever says it. */
export function accountOfClaims(name: string, atlas: Atlas, bits: Bits): Account {
  return { name, brief: name, atlas, bits, stand: standOf(atlas, bits), speakers: [], answers: [], numberOf: itself };
}

function itself(proposition: number): number {
  return proposition;
}

/** The claims of an account about a proposition, in the columns of its atlas. */
export function claimsOf({ atlas, bits, numberOf }: Account, proposition: number): Uint32Array {
  const own = numberOf(proposition);
  return own === undefined ? new Uint32Array() : claimsAbout(atlas, bits, own);
}

/** What an account answers to claims about a proposition. */
export function answersOf({ atlas, answers, numberOf }: Account, proposition: number): readonly Answer[] {
  const own = numberOf(proposition);
  return own === undefined ? [] : answers.filter(({ claim }) => propositionsIn(atlas, claim).includes(own));
}
