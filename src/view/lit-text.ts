import type { ClaimRecord } from '../graph/record';
import type { SourceId } from '../model/ids';

/** A piece of a source's text, lit or not, with its place in the whole text. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly lit: boolean;
}

/** A paragraph of a source's text, counted from 1, in runs: what a claim and its answers are read from is lit, overlaps once. */
export function litText(text: string, paragraph: number, record: ClaimRecord, source: SourceId): readonly Run[] {
  const lines = text.split('\n');
  const first = lines.slice(0, paragraph - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const last = first + (lines[paragraph - 1] ?? '').length;
  const { evidence, responses = [] } = record.claim;
  const passages = [...evidence, ...responses.flatMap((response) => response.evidence)].filter(
    (passage) => passage.source === source,
  );
  const within = (offset: number) => Math.max(first, Math.min(last, offset));
  const cuts = [first, last, ...passages.flatMap(({ start, end }) => [within(start), within(end)])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, places[at + 1]),
    lit: passages.some((passage) => passage.start <= start && start < passage.end),
  }));
}
