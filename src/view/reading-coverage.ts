import type { ClaimRecord } from '../graph/record';
import { counted, grouped, listed } from '../lib/text';
import type { Passage } from './passages';
import { isBlank, type TextInLines } from './reading-rows';
import type { Stretch } from './reading-segments';

/** How much of a source some passages take up: letters that at least one of them covers, and paragraphs touched. */
export interface Extent {
  readonly characters: number;
  readonly paragraphs: number;
  readonly claims: number;
}

/** How much of a source has claims, and has claims that are shown. */
export interface Coverage {
  readonly all: Extent;
  readonly shown: Extent;
  /** Letters in the source, where the dataset tells. */
  readonly characters?: number;
  /** Paragraphs in the source that are not blank, where its text is at hand. */
  readonly paragraphs?: number;
  /** The paragraphs that nothing is read in, as far as is known. */
  readonly bare: readonly number[];
}

/** Counts what is read of a source; `characters` is its length. */
export function coverageOf(
  passages: readonly Passage[],
  isShown: (record: ClaimRecord) => boolean,
  { characters, text }: { readonly characters?: number | undefined; readonly text?: TextInLines | undefined } = {},
): Coverage {
  const touched = paragraphsTouched(passages, text?.lines);
  const shown = passages
    .map((passage) => ({ ...passage, readings: passage.readings.filter(({ record }) => isShown(record)) }))
    .filter(({ readings }) => readings.length > 0);
  const last = text?.lines.length ?? Math.max(0, ...touched);
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  const worded = numbers.filter((paragraph) => !text || !isBlank(text, text.lines[paragraph - 1]));
  return {
    all: extentOf(passages, text?.lines),
    shown: extentOf(shown, text?.lines),
    ...(characters !== undefined && { characters }),
    ...(text && { paragraphs: worded.length }),
    bare: worded.filter((paragraph) => !touched.has(paragraph)),
  };
}

function extentOf(passages: readonly Passage[], lines: readonly Stretch[] | undefined): Extent {
  let [characters, reached] = [0, 0];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    characters += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  const claims = new Set(passages.flatMap(({ readings }) => readings.map(({ record }) => record)));
  return { characters, paragraphs: paragraphsTouched(passages, lines).size, claims: claims.size };
}

/** The paragraphs that passages begin in and, with the lines of the text, go on into. */
function paragraphsTouched(passages: readonly Passage[], lines: readonly Stretch[] = []): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { paragraph, end } of passages) {
    touched.add(paragraph);
    for (let line = paragraph; line < lines.length && lines[line]!.start < end; line++) touched.add(line + 1);
  }
  return touched;
}

/** `83 % of the text`: the share of a source that an extent takes up, or its letters where the whole is not known. */
function shareInWords({ characters }: Extent, whole: number | undefined): string {
  if (!whole) return counted(characters, 'character');
  const share = (100 * Math.min(characters, whole)) / whole;
  const percent = share > 0 && share < 1 ? 'less than 1' : grouped(Math.floor(share));
  return `${percent} % of the text`;
}

/** `Claims are read from 83 % of the text, in 11 of 12 paragraphs.` */
export function coverageInWords({ all, characters, paragraphs }: Coverage): string {
  const of = paragraphs === undefined ? '' : ` of ${grouped(paragraphs)}`;
  const where =
    paragraphs === undefined ? counted(all.paragraphs, 'paragraph') : `${grouped(all.paragraphs)}${of} paragraphs`;
  return `Claims are read from ${shareInWords(all, characters)}, in ${where}.`;
}

/** What is shown of what is read: `Shown of it: 20 of 38 claims, from 40 % of the text.`; empty when all is shown. */
export function shownInWords({ all, shown, characters }: Coverage): string {
  if (shown.claims === all.claims) return '';
  const claims = `${grouped(shown.claims)} of ${counted(all.claims, 'claim')}`;
  return `Shown of it: ${claims}, from ${shareInWords(shown, characters)}.`;
}

const MOST_NAMED = 12;

/** `No claims in paragraphs 1 and 7.`; empty when there are some in each. */
export function bareInWords({ bare }: Coverage): string {
  if (bare.length === 0) return '';
  const runs = runsOf(bare);
  const named = runs
    .slice(0, MOST_NAMED)
    .map(({ from, to }) => (from === to ? grouped(from) : `${grouped(from)}–${grouped(to)}`));
  const more = runs.slice(MOST_NAMED).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const places = listed([...named, ...(more > 0 ? [`${grouped(more)} more`] : [])]);
  return `No claims in ${bare.length === 1 ? 'paragraph' : 'paragraphs'} ${places}.`;
}

/** Numbers in ascending order as runs without a gap. */
function runsOf(numbers: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
