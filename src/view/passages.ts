import type { ClaimRecord } from '../graph/record';
import type { Evidence } from '../model/dataset';
import type { SourceId, SpeakerId } from '../model/ids';

/** Something read in a paragraph: a claim, or an answer to one. */
export interface Reading {
  readonly record: ClaimRecord;
  readonly gist: string;
  readonly start: number;
  /** Who answers; absent for the claim itself. */
  readonly answerBy?: SpeakerId;
}

export interface Passage {
  readonly paragraph: number;
  /** In the order of the text. */
  readonly readings: readonly Reading[];
}

/** What is read out of a source, paragraph by paragraph, in the order of the text. */
export function passagesOf(records: readonly ClaimRecord[], source: SourceId): readonly Passage[] {
  const paragraphs = new Map<number, Reading[]>();
  for (const record of records) {
    for (const { evidence, ...reading } of readingsOf(record)) {
      for (const { paragraph, start } of placesIn(evidence, source)) {
        const readings = paragraphs.get(paragraph) ?? paragraphs.set(paragraph, []).get(paragraph)!;
        readings.push({ ...reading, start });
      }
    }
  }
  return [...paragraphs]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, readings]) => ({ paragraph, readings: readings.sort((a, b) => a.start - b.start) }));
}

/** The passages within `reach` of a paragraph, counted in passages, and how many lie before and after. */
export function around(passages: readonly Passage[], paragraph: number, reach: number) {
  const at = Math.max(
    0,
    passages.findIndex((passage) => passage.paragraph >= paragraph),
  );
  const from = Math.max(0, at - reach);
  const near = passages.slice(from, at + reach + 1);
  return { near, before: from, after: passages.length - from - near.length };
}

function readingsOf(record: ClaimRecord): readonly (Omit<Reading, 'start'> & { evidence: readonly Evidence[] })[] {
  const { gist, evidence, responses = [] } = record.claim;
  return [
    { record, gist, evidence },
    ...responses.map((response) => ({
      record,
      gist: response.gist,
      answerBy: response.by,
      evidence: response.evidence,
    })),
  ];
}

/** The places of a piece of evidence in one source, one a paragraph. */
function placesIn(evidence: readonly Evidence[], source: SourceId): readonly Evidence[] {
  const places = new Map<number, Evidence>();
  for (const place of evidence) {
    if (place.source === source && !places.has(place.paragraph)) places.set(place.paragraph, place);
  }
  return [...places.values()];
}
