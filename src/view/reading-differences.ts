import type { Atlas } from '../graph/atlas';
import type { Evidence, Source } from '../model/dataset';
import { misfits, paragraphFinder } from '../model/passages';
import { type Passage, passagesOf } from './passages';

/** In what a text differs from the one that a source was annotated in. */
export interface TextDifference {
  readonly source: Source;
  /** In characters; what was annotated is known only where the dataset tells. */
  readonly length: number;
  readonly sha256: string;
  /** How many passages stand in the text where the dataset says. */
  readonly standing: number;
  readonly passages: number;
  /** The first that does not. */
  readonly first?: Misplaced;
}

/** A passage that does not stand where it should. */
export interface Misplaced {
  readonly passage: Evidence;
  /** Every reason, a sentence each. */
  readonly reasons: readonly string[];
  /** The words that stand there instead; empty beyond the end of the text. */
  readonly found: string;
  /** How many characters further on (before, when negative) its first words do stand, if anywhere. */
  readonly shift?: number;
}

/** Why a file was not taken for the text of a source. */
export type TextRefusal =
  | { readonly kind: 'unreadable'; readonly file: string; readonly reasons: readonly string[] }
  /** It is of no source of the dataset, or no source has a digest to know its text by. */
  | { readonly kind: 'stranger'; readonly file: string; readonly sources: readonly Source[] }
  | { readonly kind: 'differs'; readonly file: string; readonly difference: TextDifference };

/** A text at hand that may be a source's. */
export interface GivenText {
  readonly text: string;
  readonly sha256: string;
}

/** Compares a text with what the dataset says about a source, passage by passage. */
export function differenceOf(atlas: Atlas, source: Source, { text, sha256 }: GivenText): TextDifference {
  const passages = passagesOf(atlas, source.id);
  const paragraphOf = paragraphFinder(text);
  const reasonsFor = (passage: Passage) =>
    misfits(passage, '', text, paragraphOf).filter(({ code }) => code === 'bad-passage');
  const misplaced = passages.filter((passage) => reasonsFor(passage).length > 0);
  const [first] = misplaced;
  return {
    source,
    length: text.length,
    sha256,
    standing: passages.length - misplaced.length,
    passages: passages.length,
    ...(first && {
      first: misplacedIn(
        text,
        first,
        reasonsFor(first).map(({ message }) => message),
      ),
    }),
  };
}

/** The source that a text most likely is an edition of: half of its passages at least begin with words that the text has. */
export function likelySource(atlas: Atlas, text: string): Source | undefined {
  const shares = atlas.dataset.sources.map((source) => {
    const passages = passagesOf(atlas, source.id);
    const known = passages.filter(({ from }) => text.includes(from)).length;
    return { source, share: passages.length === 0 ? 0 : known / passages.length };
  });
  const [best] = shares.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share);
  return best?.source;
}

const WORDS_SHOWN = 5;

function misplacedIn(text: string, { readings: _, ...passage }: Passage, reasons: readonly string[]): Misplaced {
  const found = text.slice(passage.start, passage.end).trim().split(/\s+/).slice(0, WORDS_SHOWN).join(' ');
  const shift = nearestTo(text, passage);
  return { passage, reasons, found, ...(shift !== undefined && { shift }) };
}

/** How far from where they should stand a passage's first words stand, at the nearest. */
function nearestTo(text: string, { from, start }: Evidence): number | undefined {
  const after = text.indexOf(from, start);
  const before = text.lastIndexOf(from, start);
  const shifts = [after, before].filter((at) => at >= 0).map((at) => at - start);
  return shifts.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}
