import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { memoizeLast } from '../lib/memoize';
import type { Evidence } from '../model/dataset';
import type { SourceId, SpeakerId } from '../model/ids';

/** Something read in a passage: a claim, or an answer to one. */
export interface Reading {
  readonly record: ClaimRecord;
  readonly gist: string;
  /** Who answers; absent for the claim itself. */
  readonly answerBy?: SpeakerId;
}

/** A stretch of a source, as evidence names it, and all that is read in just this stretch. */
export interface Passage extends Evidence {
  readonly readings: readonly Reading[];
}

/** The passages that begin in one paragraph, in the order of the text. */
export interface ReadParagraph {
  readonly paragraph: number;
  readonly passages: readonly Passage[];
}

const NONE: readonly Passage[] = [];

/** What is read out of a source, in the order of its text; of passages that begin together the longer first. */
export function passagesOf(atlas: Atlas, source: SourceId): readonly Passage[] {
  return passagesBySource(atlas).get(source) ?? NONE;
}

/** The passages of every source that something is read in. */
export const passagesBySource = memoizeLast((atlas: Atlas): ReadonlyMap<SourceId, readonly Passage[]> => {
  const found = new Map<SourceId, Map<string, Gathered>>();
  // Tables of events say nothing in words, and have no evidence either.
  for (const record of atlas.store.worded ? atlas.claims.records : []) {
    for (const { evidence, ...reading } of readingsOf(record)) {
      for (const place of evidence) {
        const passages = found.get(place.source) ?? found.set(place.source, new Map()).get(place.source)!;
        const key = `${place.paragraph} ${place.start} ${place.end}`;
        const passage = passages.get(key) ?? passages.set(key, { place, readings: [] }).get(key)!;
        if (!passage.readings.some((known) => isSame(known, reading))) passage.readings.push(reading);
      }
    }
  }
  return new Map([...found].map(([source, passages]) => [source, inOrder(passages.values())]));
});

/** Passages by the paragraphs that they begin in. */
export function paragraphsOf(passages: readonly Passage[]): readonly ReadParagraph[] {
  const paragraphs = new Map<number, Passage[]>();
  for (const passage of passages) {
    const known = paragraphs.get(passage.paragraph);
    if (known) known.push(passage);
    else paragraphs.set(passage.paragraph, [passage]);
  }
  return [...paragraphs].map(([paragraph, within]) => ({ paragraph, passages: within }));
}

/** What is read in some passages, each claim and each answer once. */
export function readingsIn(passages: readonly Passage[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const reading of passages.flatMap((passage) => passage.readings)) {
    if (!readings.some((known) => isSame(known, reading))) readings.push(reading);
  }
  return readings;
}

/** The claims that some readings are or answer, each once. */
export function recordsIn(readings: readonly Reading[]): readonly ClaimRecord[] {
  return [...new Set(readings.map(({ record }) => record))];
}

/** The paragraphs within `reach` of one, counted in those that something is read in, and how many lie before and after. */
export function around(paragraphs: readonly ReadParagraph[], paragraph: number, reach: number) {
  const at = Math.max(
    0,
    paragraphs.findIndex((one) => one.paragraph >= paragraph),
  );
  const from = Math.max(0, at - reach);
  const near = paragraphs.slice(from, at + reach + 1);
  return { near, before: from, after: paragraphs.length - from - near.length };
}

interface Gathered {
  readonly place: Evidence;
  readonly readings: Reading[];
}

function inOrder(passages: Iterable<Gathered>): readonly Passage[] {
  return Array.from(passages, ({ place, readings }) => ({ ...place, readings })).sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end,
  );
}

function isSame(one: Reading, other: Reading): boolean {
  return one.record === other.record && one.answerBy === other.answerBy && one.gist === other.gist;
}

function readingsOf(record: ClaimRecord): readonly (Reading & { readonly evidence: readonly Evidence[] })[] {
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
