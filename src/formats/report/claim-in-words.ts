import { grouped } from '../../lib/text';
import type { Claim, Response } from '../../model/dataset';
import { quantityInWords, whenAndHow } from '../../model/in-words';
import { MODE_VERBS, STANCE_VERBS, sidesOf } from '../../model/sentences';
import type { Standing } from '../../model/standing';
import type { Sign } from '../../model/vocabulary';
import { MODE_LABELS, NOTE_LABELS, PARTS } from '../../model/words';
import { signOf } from '../claim-columns';
import type { ReaderNames } from './reader-names';
import type { References } from './references';
import { given, listedTexts, type Text } from './text';

/** Somebody who says a claim, or answers it. */
export interface Voice {
  readonly who: Text;
  readonly verb: string;
  /** What is said; absent where the claim’s own title says it all. */
  readonly gist?: string;
  readonly isAgainst: boolean;
  /** The numbers of the passages where it is said. */
  readonly passages: readonly number[];
}

/** One line of what else is known about a claim. */
export interface Particular {
  readonly label: string;
  readonly text: Text;
  /** True for a remark, which is a sentence or more. */
  readonly isNote?: boolean;
}

/** A claim as a report tells it. */
export interface ClaimInWords {
  readonly id: string;
  readonly sign: Sign;
  readonly standing: Standing;
  /** `Afghan Taliban shelters TTP`. */
  readonly title: Text;
  /** Whoever says it first, then those who answer. */
  readonly voices: readonly Voice[];
  readonly particulars: readonly Particular[];
}

/** Puts a claim in words; the passages get their numbers in the order in which they are named. */
export function claimInWords(claim: Claim, names: ReaderNames, references: References): ClaimInWords {
  return {
    id: claim.id,
    sign: signOf(claim, names),
    standing: names.standingOf(claim),
    title: titleOf(claim, names),
    voices: [
      speakerOf(claim, names, references),
      ...(claim.responses ?? []).map((one) => answerOf(one, names, references)),
    ],
    particulars: particularsOf(claim, names),
  };
}

/** A claim as a sentence of three parts; further parties stand on their side. */
function titleOf(claim: Claim, names: ReaderNames): Text {
  const { subjects, objects } = sidesOf(claim);
  return [
    ...listedTexts(subjects.map(names.nameOf)),
    ' ',
    given(names.predicateFor(subjects, claim)),
    ' ',
    ...listedTexts(objects.map(names.nameOf)),
  ];
}

function speakerOf(claim: Claim, names: ReaderNames, references: References): Voice {
  const { by, mode, onBehalfOf, saidAt, gist, evidence } = claim;
  const said = {
    ...(gist !== names.lexicon.type(claim.type).label && { gist }),
    isAgainst: false,
    passages: evidence.map(references.numberOf),
  };
  if (by === undefined) return { who: ['Nobody heard here'], verb: 'says it', ...said };
  const whom: Text = onBehalfOf === undefined ? [] : [' for ', given(names.nameOf(onBehalfOf))];
  const verb = MODE_VERBS[mode][names.isMany(by) ? 1 : 0];
  return { who: [given(names.nameOf(by)), ...whom], verb: withDate(verb, saidAt), ...said };
}

function answerOf({ by, stance, gist, saidAt, evidence }: Response, names: ReaderNames, references: References): Voice {
  return {
    who: [given(names.nameOf(by))],
    verb: withDate(STANCE_VERBS[stance][names.isMany(by) ? 1 : 0], saidAt),
    gist,
    isAgainst: stance !== 'supports',
    passages: evidence.map(references.numberOf),
  };
}

function withDate(verb: string, saidAt: Claim['saidAt']): string {
  return saidAt ? `${verb}, ${whenAndHow(saidAt)}` : verb;
}

function particularsOf(claim: Claim, names: ReaderNames): readonly Particular[] {
  const { nameOf } = names;
  const { time, mode, hedge, credibility, qualifier, quantity, place, also = [], notes = [] } = claim;
  const line = (label: string, ...text: Text): Particular => ({ label, text });
  return [
    line('When true', whenAndHow(time)),
    ...(qualifier === undefined ? [] : [line('Qualifier', given(qualifier))]),
    ...(quantity ? [line('Quantity', given(quantityInWords(quantity)))] : []),
    ...(place === undefined ? [] : [line('Place', given(nameOf(place)))]),
    ...also.map(({ role, actor }) => line('Also', `${PARTS[role]} `, given(nameOf(actor)))),
    ...(isModeHeard(claim, names) ? [] : [line('Mode', MODE_LABELS[mode])]),
    ...(hedge === undefined ? [] : [line('Hedged', 'with “', given(hedge), '”')]),
    ...(credibility === undefined ? [] : [line('Credibility', `${grouped(credibility)} of 6`)]),
    ...notes.map(({ kind, text }) => ({ label: NOTE_LABELS[kind], text: [given(text)], isNote: true })),
  ];
}

/** Whether speaker and verb tell the mode already: a source states, an actor claims, an estimate has a verb of its own. */
function isModeHeard({ by, mode }: Claim, { kindOf }: ReaderNames): boolean {
  if (by === undefined) return false;
  const plain = kindOf(by) === undefined ? 'asserted' : 'claimed';
  return mode === plain || !(mode === 'asserted' || mode === 'claimed');
}
