import type { Passage } from './passages';

/** From a first to a last letter of a text, the last one excluded, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a source's text, and the passages that all of it belongs to, in their order. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** The paragraphs of a text, which are its lines. */
export function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** Cuts a stretch of a text wherever a passage begins or ends in it. */
export function segmentsOf(text: string, { start, end }: Stretch, passages: readonly Passage[]): readonly Segment[] {
  const within = passages.filter((passage) => passage.start < end && passage.end > start);
  const inside = (offset: number) => Math.max(start, Math.min(end, offset));
  const cuts = new Set([start, end, ...within.flatMap((passage) => [inside(passage.start), inside(passage.end)])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => ({
    start: from,
    text: text.slice(from, places[at + 1]),
    passages: within.filter((passage) => passage.start <= from && from < passage.end),
  }));
}

/** Gives passages lines to be underlined with: counted from 0, never the same for two that overlap, the lowest that is free. */
export function levelsOf(passages: readonly Passage[]): ReadonlyMap<Passage, number> {
  const levels = new Map<Passage, number>();
  const ends: number[] = [];
  for (const passage of passages.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = ends.findIndex((end) => end <= passage.start);
    const level = free < 0 ? ends.length : free;
    ends[level] = passage.end;
    levels.set(passage, level);
  }
  return levels;
}
