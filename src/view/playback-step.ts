import type { Atlas } from '../graph/atlas';
import { OPEN_START } from '../graph/columns';
import type { Dates } from '../graph/dates';
import { type Bits, eachBit, hasBit } from '../lib/bits';
import { counted } from '../lib/text';
import type { Sign } from '../model/vocabulary';
import type { Axis, Cell } from './axis';
import { cellInWords } from './axis-words';
import { firstAfter } from './filters/time-clause';
import { predicateFor } from './predicate';
import { titleOf } from './sentences';
import type { TieRef } from './state';

/** A tie that appears or ends in a step, in words: `TTP attacks Pakistan`. */
export interface StepTie {
  readonly ref: TieRef;
  /** The first of its claims in this step, by their places. */
  readonly claims: readonly number[];
  readonly words: string;
  readonly sign: Sign;
  /** True when none of its dates in this step is sure. */
  readonly isUnsure: boolean;
}

/** Some ties by their claims, the telling ones first; `more` are left unnamed. */
export interface StepTies {
  readonly named: readonly StepTie[];
  readonly more: number;
}

/** What one cell of the axis brings. */
export interface Step {
  readonly cell: Cell;
  /** Ties of claims whose time begins in it. */
  readonly appear: StepTies;
  /** Ties of claims that went on until it. */
  readonly end: StepTies;
}

const MOST_NAMED = 2;
const MOST_LIT = 20;

/** What begins and what ends in a cell, of some claims. */
export function stepOf(atlas: Atlas, dates: Dates, cell: Cell, bits: Bits): Step {
  return {
    cell,
    appear: tiesOf(atlas, dates, beginningIn(dates, cell, bits)),
    end: tiesOf(atlas, dates, endingIn(dates, cell, bits)),
  };
}

/** `June 2022: appears: TTP has a ceasefire with Pakistan; ends: nothing`, as a sentence. */
export function stepInWords(axis: Axis, { cell, appear, end }: Step): string {
  const sides = [
    appear.named.length > 0 && `appears: ${tiesInWords(appear)}`,
    end.named.length > 0 && `ends: ${tiesInWords(end)}`,
  ].filter(Boolean);
  return `${cellInWords(axis, cell)}: ${sides.join('; ') || 'nothing appears or ends'}.`;
}

function tiesInWords({ named, more }: StepTies): string {
  const words = named.map((tie) => (tie.isUnsure ? `${tie.words} (date not sure)` : tie.words));
  return [...words, ...(more > 0 ? [counted(more, 'more tie')] : [])].join(', ');
}

function beginningIn({ first, dated, length, undated, isInOrder }: Dates, { from, to }: Cell, bits: Bits): number[] {
  const [start, end] = isInOrder ? [firstAfter(first, dated, from - 1), firstAfter(first, dated, to)] : [0, length];
  const found: number[] = [];
  for (let claim = start; claim < end; claim++) {
    const isIn = first[claim]! >= from && first[claim]! <= to && first[claim] !== OPEN_START;
    if (isIn && hasBit(bits, claim) && !hasBit(undated, claim)) found.push(claim);
  }
  return found;
}

function endingIn({ first, last, lasting }: Dates, { from, to }: Cell, bits: Bits): number[] {
  const found: number[] = [];
  eachBit(lasting, (claim) => {
    const isIn = last[claim]! >= from && last[claim]! <= to && first[claim]! < from;
    if (isIn && hasBit(bits, claim)) found.push(claim);
  });
  return found;
}

/** The first claims of a tie in a step, and how many there are in all. */
interface Group {
  readonly claims: number[];
  count: number;
}

/** The ties of some claims: those with or against somebody first, then those of most claims. */
function tiesOf(atlas: Atlas, dates: Dates, claims: readonly number[]): StepTies {
  const groups = new Map<number, Group>();
  for (const claim of claims) {
    const key = tieNumber(atlas, claim);
    const group = groups.get(key) ?? { claims: [], count: 0 };
    if (group.count === 0) groups.set(key, group);
    if (group.count++ < MOST_LIT) group.claims.push(claim);
  }
  const { signs } = atlas.columns;
  const telling = ({ claims: [claim] }: Group) => Math.abs(signs.values[signs.codes[claim!]!]!);
  const ranked = [...groups.values()].sort((a, b) => telling(b) - telling(a) || b.count - a.count);
  return {
    named: ranked.slice(0, MOST_NAMED).map((group) => tieOf(atlas, dates, group.claims)),
    more: Math.max(0, ranked.length - MOST_NAMED),
  };
}

/** A number that tells the main tie of a claim from all others. */
function tieNumber({ columns, dataset }: Atlas, claim: number): number {
  const { subject, object, types, negated } = columns;
  const [one, other] = [subject[claim]!, object[claim]!];
  const type = types.codes[claim]!;
  const isTurned = types.values[type]!.symmetric && other < one;
  const ends = isTurned ? other * dataset.actors.length + one : one * dataset.actors.length + other;
  return (ends * types.values.length + type) * 2 + negated[claim]!;
}

function tieOf(atlas: Atlas, dates: Dates, claims: readonly number[]): StepTie {
  const { dataset, columns } = atlas;
  const { types, signs } = columns;
  const [claim] = claims;
  const relation = types.values[types.codes[claim!]!]!;
  const [one, other] = [dataset.actors[columns.subject[claim!]!]!.id, dataset.actors[columns.object[claim!]!]!.id];
  const isNegated = columns.negated[claim!] === 1;
  const isTurned = relation.symmetric && other < one;
  const title = { subjects: [one], relation: predicateFor(atlas, [one], relation, isNegated), objects: [other] };
  return {
    ref: {
      type: relation.id,
      subject: isTurned ? other : one,
      object: isTurned ? one : other,
      negated: isNegated,
    },
    claims,
    words: titleOf(atlas, title),
    sign: signs.values[signs.codes[claim!]!]!,
    isUnsure: claims.every((one) => hasBit(dates.unsure, one)),
  };
}
