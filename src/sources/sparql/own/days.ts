import { datedWord, type How } from '../../../formats/rdf/profiles';
import type { TimeAxis } from '../../../graph/dates';
import type { TimeFilter } from '../../../view/state';
import { numberIn } from '../asking';
import type { ClaimPart, DaysShape, Piece } from '../claim-shape';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { oneOf, where, within } from '../patterns';
import { literal, whole } from '../terms';
import type { Holding } from './holding';
import { DAYS, PROFILE, PROFILE_DATED } from './names';

/** The days of claims on an axis: from the facts that are written along with them. */
export function daysOn(holding: Holding, axis: TimeAxis): DaysShape {
  return {
    days: daysPiece(holding, axis),
    term: whole,
    dayOf: numberIn,
    passing: (filter) => passing(holding, axis, filter),
  };
}

function daysPiece({ dated, isAlone }: Holding, axis: TimeAxis): Piece {
  const { first, last } = DAYS[axis];
  const begun = sparql`GRAPH ?_d { ?claim ${first} ?day }`;
  const open = wordsFor(['until'], dated[axis]).map((word) => literal(word));
  if (open.length === 0) return { parts: [], pattern: begun, bindsClaims: isAlone };
  const ending = sparql`GRAPH ?_dp { ?_ending ${PROFILE_DATED[axis]} ?_end } ${within('_end', open)}
GRAPH ?_d { ?claim ${PROFILE} ?_ending ; ${last} ?day }`;
  return { parts: [], pattern: oneOf(sparql`?claim ?day`, [begun, ending]), bindsClaims: isAlone };
}

/** Of the words for some ways of dating those that there are, by default also for dates that are unsure. */
function wordsFor(hows: readonly How[], there: readonly string[], unsure: 'keep' | 'drop' = 'keep'): readonly string[] {
  const wanted = hows.flatMap((how) =>
    unsure === 'keep' ? [datedWord(how, true), datedWord(how, false)] : [datedWord(how, true)],
  );
  return wanted.filter((word) => there.includes(word));
}

const DATED: readonly How[] = ['day', 'days', 'since', 'until'];

/** What is not dated has no day that could lie outside: it is kept or left out by how claims are dated. */
function passing(holding: Holding, axis: TimeAxis, { from, to, undated, unsure }: TimeFilter): Piece {
  const there = holding.dated[axis];
  const kept = [...wordsFor(DATED, there, unsure), ...(undated === 'keep' ? wordsFor(['never'], there) : [])];
  const isAll = kept.length === there.length;
  const how = isAll
    ? NOTHING
    : within(
        `_${axis}`,
        kept.map((word) => literal(word)),
      );
  const parts: readonly ClaimPart[] = isAll ? [] : ['dating'];
  const isOfDays = kept.every((word) => wordsFor(['day'], there).includes(word));
  if (isOfDays && (from !== undefined || to !== undefined)) {
    const begun = sparql`GRAPH ?_f { ?claim ${DAYS[axis].first} ?_first } ${beginningWithin(from, to)}`;
    return { parts, pattern: sparql`${begun} ${how}`, bindsClaims: holding.isAlone };
  }
  return { parts, pattern: sparql`${how} ${notOutside(axis, from, to)}` };
}

function beginningWithin(from: number | undefined, to: number | undefined): Fragment {
  return where([
    ...(from === undefined ? [] : [sparql`?_first >= ${whole(from)}`]),
    ...(to === undefined ? [] : [sparql`?_first <= ${whole(to)}`]),
  ]);
}

/** Takes away the claims that begin too late, and those that end too early. */
function notOutside(axis: TimeAxis, from: number | undefined, to: number | undefined): readonly Fragment[] {
  const { first, last } = DAYS[axis];
  const late = (day: Fragment) =>
    sparql`FILTER NOT EXISTS { GRAPH ?_fl { ?claim ${first} ?_late } FILTER(?_late > ${day}) }`;
  const early = (day: Fragment) =>
    sparql`FILTER NOT EXISTS { GRAPH ?_fe { ?claim ${last} ?_early } FILTER(?_early < ${day}) }`;
  return [...(to === undefined ? [] : [late(whole(to))]), ...(from === undefined ? [] : [early(whole(from))])];
}
