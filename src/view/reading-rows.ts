import { type Passage, paragraphsOf, type ReadParagraph } from './passages';
import type { Stretch } from './reading-segments';

/** A paragraph as the reader shows it: its place in the text where that is at hand, and the passages that begin in it. */
export interface ParagraphRow {
  readonly kind: 'paragraph';
  readonly paragraph: number;
  readonly stretch?: Stretch;
  readonly passages: readonly Passage[];
  /** Those, and the passages that go on into it from before. */
  readonly covering: readonly Passage[];
}

/** Paragraphs in a row that nothing is read in, from first to last. */
export interface GapRow {
  readonly kind: 'gap';
  readonly from: number;
  readonly to: number;
}

export type ReaderRow = ParagraphRow | GapRow;

/** A source paragraph by paragraph: with its text every line that is not blank, without it what is read and the gaps between. */
export function rowsOf(passages: readonly Passage[], text?: TextInLines): readonly ReaderRow[] {
  const read = paragraphsOf(passages);
  return text ? rowsOfText(read, text) : rowsWithGaps(read);
}

function rowsWithGaps(read: readonly ReadParagraph[]): readonly ReaderRow[] {
  return read.flatMap(({ paragraph, passages }, at): ReaderRow[] => {
    const next = (read[at - 1]?.paragraph ?? 0) + 1;
    const gap: ReaderRow[] = paragraph > next ? [{ kind: 'gap', from: next, to: paragraph - 1 }] : [];
    return [...gap, { kind: 'paragraph', paragraph, passages, covering: passages }];
  });
}

function rowsOfText(read: readonly ReadParagraph[], text: TextInLines): readonly ReaderRow[] {
  const known = new Map(read.map(({ paragraph, passages }) => [paragraph, passages]));
  let covering: readonly Passage[] = [];
  const rows = text.lines.map((stretch, at): ParagraphRow => {
    const passages = known.get(at + 1) ?? [];
    covering = [...covering.filter(({ end }) => end > stretch.start), ...passages];
    return { kind: 'paragraph', paragraph: at + 1, stretch, passages, covering };
  });
  const beyond = read.filter(({ paragraph }) => paragraph > text.lines.length);
  return [
    ...rows.filter(({ stretch, passages }) => passages.length > 0 || !isBlank(text, stretch)),
    ...beyond.map(
      ({ paragraph, passages }): ParagraphRow => ({ kind: 'paragraph', paragraph, passages, covering: passages }),
    ),
  ];
}

/** A text and its lines. */
export interface TextInLines {
  readonly text: string;
  readonly lines: readonly Stretch[];
}

/** True for a line without a letter. */
export function isBlank({ text }: TextInLines, stretch: Stretch | undefined): boolean {
  return stretch === undefined || text.slice(stretch.start, stretch.end).trim() === '';
}

/** The row in which a paragraph stands; -1 for none. */
export function rowOfParagraph(rows: readonly ReaderRow[], paragraph: number): number {
  return rows.findIndex((row) =>
    row.kind === 'gap' ? row.from <= paragraph && paragraph <= row.to : row.paragraph === paragraph,
  );
}
