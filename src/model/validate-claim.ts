import type { Checks, Report } from './checks';
import type { Actor, Claim, DatedTime, Evidence, Quantity, Source } from './dataset';
import { endsBeforeStart, parseEdtf } from './edtf';
import type { RelationType } from './vocabulary';

/** Everything that the parts of a claim may refer to, by id. */
export interface Known {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly types: ReadonlyMap<string, RelationType>;
  readonly kinds: ReadonlySet<string>;
  /** Actors and sources. */
  readonly speakers: ReadonlySet<string>;
}

const LONGEST_QUOTE = 5;

/** Reports everything in a claim, its responses included, that makes no sense in its dataset. */
export function checkClaim(claim: Claim, place: string, known: Known, checks: Checks) {
  const { report, mustExist } = checks;
  checkEnds(claim, place, known, checks);
  for (const [at, { actor }] of (claim.also ?? []).entries()) {
    mustExist(actor, known.actors, `${place}.also[${at}].actor`, 'actor');
  }
  for (const key of ['place', 'onBehalfOf'] as const) {
    const id = claim[key];
    if (id !== undefined) mustExist(id, known.actors, `${place}.${key}`, 'actor');
  }
  checkSpeaker(claim, place, known, checks);
  checkQuantity(claim.quantity, `${place}.quantity`, report);
  checkTime(claim.time, `${place}.time`, report);
  checkTime(claim.saidAt, `${place}.saidAt`, report);
  checkEvidence(claim.evidence, `${place}.evidence`, known, checks);
  for (const [at, response] of (claim.responses ?? []).entries()) {
    const here = `${place}.responses[${at}]`;
    mustExist(response.by, known.speakers, `${here}.by`, 'actor or source');
    checkTime(response.saidAt, `${here}.saidAt`, report);
    checkEvidence(response.evidence, `${here}.evidence`, known, checks);
  }
}

function checkEnds(claim: Claim, place: string, { actors, types }: Known, { report, mustExist }: Checks) {
  mustExist(claim.subject, actors, `${place}.subject`, 'actor');
  mustExist(claim.object, actors, `${place}.object`, 'actor');
  mustExist(claim.type, types, `${place}.type`, 'relation type');
  const type = types.get(claim.type);
  for (const [end, allowed] of [
    ['subject', type?.domain],
    ['object', type?.range],
  ] as const) {
    const actor = actors.get(claim[end]);
    if (!type || !actor || !allowed || allowed.includes(actor.kind)) continue;
    const message = `“${type.label}” does not take the kind ${actor.kind} as its ${end}: “${actor.label.slice(0, 80)}”.`;
    report('does-not-fit', `${place}.${end}`, message, `It takes ${allowed.join(', ')}.`);
  }
}

function checkSpeaker({ by, responses }: Claim, place: string, { speakers }: Known, { report, mustExist }: Checks) {
  if (by !== undefined) {
    mustExist(by, speakers, `${place}.by`, 'actor or source');
  } else if (!responses?.some(({ stance }) => stance === 'denies')) {
    report(
      'no-speaker',
      `${place}.by`,
      'Nobody says this claim and nobody denies it.',
      'Name the speaker in “by”; only a thing that is heard solely as denied may lack one.',
    );
  }
}

function checkQuantity({ min, max }: Partial<Quantity> = {}, place: string, report: Report) {
  if (min === undefined || max === undefined || min <= max) return;
  report('bad-quantity', place, `The quantity runs from ${min} down to ${max}.`, 'Swap the two numbers.');
}

/** Reports a date that is no EDTF, or an interval that ends before it starts. */
export function checkTime(time: DatedTime | undefined, place: string, report: Report) {
  if (!time) return;
  const span = parseEdtf(time.edtf);
  const shown = time.edtf.slice(0, 80);
  if (!span) {
    const hint = 'Write 2024, 2024-06, 2024-06-30, 2022-06/2022-09, 2021-08/.. or 2007~.';
    report('bad-date', `${place}.edtf`, `“${shown}” is not an EDTF date.`, hint);
  } else if (endsBeforeStart(span)) {
    report('bad-interval', `${place}.edtf`, `The interval ${shown} ends before it starts.`, 'Swap the two dates?');
  }
}

function checkEvidence(evidence: readonly Evidence[], place: string, { sources }: Known, checks: Checks) {
  const { report, mustExist } = checks;
  for (const [at, passage] of evidence.entries()) {
    const here = `${place}[${at}]`;
    mustExist(passage.source, sources, `${here}.source`, 'source');
    if (passage.start >= passage.end) {
      const message = `The passage starts at ${passage.start} and ends at ${passage.end}.`;
      report('bad-passage', here, message, '“start” must be smaller than “end”.');
    }
    const length = sources.get(passage.source)?.text?.length;
    if (length !== undefined && passage.end > length) {
      const message = `The passage runs past the end of its source: ${passage.end} of ${length} characters.`;
      report('bad-passage', `${here}.end`, message, 'The text may be another edition.');
    }
    checkQuotes(passage, here, report);
  }
}

function checkQuotes(passage: Evidence, place: string, report: Report) {
  for (const end of ['from', 'to'] as const) {
    if (wordsOf(passage[end]).length <= LONGEST_QUOTE) continue;
    const message = `“${end}” quotes more than ${LONGEST_QUOTE} words.`;
    report('long-quote', `${place}.${end}`, message, 'Keep the first or last words only.');
  }
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
