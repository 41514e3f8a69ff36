import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { counted, grouped, listed } from '../lib/text';
import type { Mode, Response } from '../model/dataset';
import type { ActorId, SpeakerId } from '../model/ids';
import { MODE_VERBS, STANCE_VERBS, sidesOf } from '../model/sentences';
import { isContested } from '../model/standing';
import type { Detail } from './detail';
import { isMany, predicateFor } from './predicate';
import type { Tie } from './ties';

/** A proposition in three parts: who, what, whom; further parties stand on their side. */
export interface Proposition {
  readonly subjects: readonly ActorId[];
  readonly relation: string;
  readonly objects: readonly ActorId[];
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers as words, larger ones as digits. */
function inNumbers(count: number): string {
  return NUMBERS[count] ?? grouped(count);
}

/** What a claim says, in parts. */
export function propositionOf(atlas: Atlas, { claim, type }: ClaimRecord): Proposition {
  const { subjects, objects } = sidesOf(claim);
  return { subjects, relation: predicateFor(atlas, subjects, type, claim.negated ?? false), objects };
}

/** What a tie says, in parts. */
export function tieProposition(atlas: Atlas, { subject, object, relation, negated }: Tie): Proposition {
  return {
    subjects: [subject],
    relation: predicateFor(atlas, [subject], relation, negated),
    objects: [object],
  };
}

/** `Afghan Taliban shelters TTP`. */
export function titleOf(atlas: Atlas, { subjects, relation, objects }: Proposition): string {
  const names = (ids: readonly ActorId[]) => listed(ids.map((id) => atlas.nameOf(id)));
  return `${names(subjects)} ${relation} ${names(objects)}`;
}

/** How a claim is put by whoever puts it: `says`, or `say` for many. */
export function sayingVerb(atlas: Atlas, speaker: SpeakerId, mode: Mode): string {
  return MODE_VERBS[mode][isMany(atlas, speaker) ? 1 : 0];
}

/** `denies`, or `deny` for many. */
export function stanceVerb(atlas: Atlas, { by, stance }: Pick<Response, 'by' | 'stance'>): string {
  return STANCE_VERBS[stance][isMany(atlas, by) ? 1 : 0];
}

/** `Pakistan says: Afghan Taliban shelters TTP; Interim government denies it.` */
export function claimSentence(atlas: Atlas, record: ClaimRecord): string {
  const { by, mode, responses = [] } = record.claim;
  const title = titleOf(atlas, propositionOf(atlas, record));
  const said = by === undefined ? title : `${atlas.nameOf(by)} ${sayingVerb(atlas, by, mode)}: ${title}`;
  return ended([said, ...answersOf(atlas, responses)].join('; '));
}

/** What a claim rests on, as one line: `Disputed: Pakistan claims it, two deny it`. */
export function standingLine(atlas: Atlas, { claim, standing }: ClaimRecord): string {
  const { by, mode, responses = [] } = claim;
  const answers = answersOf(atlas, responses);
  if (by === undefined) return `Heard only as denied: ${answers.join(', ')}`;
  const name = atlas.nameOf(by);
  const many = isMany(atlas, by);
  switch (standing) {
    case 'disputed':
    case 'denied-only':
      return `Disputed: ${[`${name} ${many ? 'claim' : 'claims'} it`, ...answers].join(', ')}`;
    case 'anonymous':
      return `Anonymous: ${[`only ${name} ${many ? 'say' : 'says'} it`, ...answers].join(', ')}`;
    case 'planned':
      return `${mode === 'planned' ? 'Planned' : 'Predicted'}: by the word of ${name}`;
    case 'undisputed':
      return answers.length > 0 ? `Undisputed: ${answers.join(', ')}` : 'Undisputed: nobody heard here denies it';
  }
}

/** What a tie rests on: the line of its only claim, or how many of its claims are disputed. */
export function tieStandingLine(atlas: Atlas, { records, standing }: Pick<Tie, 'records' | 'standing'>): string {
  const [first] = records;
  if (first && records.length === 1) return standingLine(atlas, first);
  const contested = isContested(standing) ? records.filter((record) => isContested(record.standing)).length : 0;
  if (contested > 0) return `Disputed: ${contested} of ${counted(records.length, 'claim')}`;
  if (standing === 'undisputed') return 'Undisputed: nobody heard here denies it';
  return standing === 'anonymous' ? 'Anonymous: only unnamed speakers say it' : 'Planned or predicted, not yet so';
}

/** `Afghan Taliban shelters TTP: 3 claims, disputed.` */
export function tieSentence(atlas: Atlas, tie: Tie): string {
  const disputed = isContested(tie.standing) ? ', disputed' : '';
  return `${titleOf(atlas, tieProposition(atlas, tie))}: ${counted(tie.claims.length, 'claim')}${disputed}.`;
}

/** What is selected, in one sentence; empty when nothing is. */
export function detailSentence(atlas: Atlas, detail: Detail): string {
  switch (detail.kind) {
    case 'nothing':
      return '';
    case 'claim':
      return claimSentence(atlas, detail.record);
    case 'tie':
      return tieSentence(atlas, detail.tie);
    case 'pair':
      return `${listed(detail.pair.ends.map((id) => atlas.nameOf(id)))}: ${tiesSummary(detail.pair.ties)}.`;
    case 'actor':
      return `${detail.actor.label}, ${atlas.lexicon.kind(detail.actor.kind).label.toLowerCase()}.`;
    case 'actors':
      return `${counted(detail.actors.length, 'actor')} selected.`;
  }
}

/** `13 claims in 5 ties, two of them disputed`: what stands between two actors. */
export function tiesSummary(ties: readonly Tie[]): string {
  if (ties.length === 0) return 'No claims shown';
  const claims = new Set(ties.flatMap((tie) => [...tie.claims.places])).size;
  const disputed = ties.filter(({ standing }) => isContested(standing)).length;
  const counts = `${counted(claims, 'claim')} in ${counted(ties.length, 'tie')}`;
  if (disputed === 0) return counts;
  return `${counts}, ${ties.length === 1 ? 'disputed' : `${inNumbers(disputed)} of them disputed`}`;
}

/** With its full stop, unless an abbreviation brings one. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** `Interim government denies it`, or `two deny it`, stance by stance. */
export function answersOf(atlas: Atlas, responses: readonly Response[]): readonly string[] {
  return (['denies', 'disputes', 'supports'] as const).flatMap((stance) => {
    const by = [...new Set(responses.filter((response) => response.stance === stance).map((response) => response.by))];
    const [only] = by;
    if (only === undefined) return [];
    if (by.length > 1) return [`${inNumbers(by.length)} ${STANCE_VERBS[stance][1]} it`];
    return [`${atlas.nameOf(only)} ${stanceVerb(atlas, { by: only, stance })} it`];
  });
}
