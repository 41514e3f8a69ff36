import { createContext, useContext, useMemo } from 'react';
import type { ClaimRecord } from '../../graph/record';
import type { Source } from '../../model/dataset';
import { type Passage, passagesOf } from '../../view/passages';
import { type IsMeant, meantByGlance, meantBySelection } from '../../view/reading-lit';
import { type ReaderRow, rowsOf, type TextInLines } from '../../view/reading-rows';
import { levelsOf, linesOf } from '../../view/reading-segments';
import { useMoment, useShown, useStage } from '../hooks';
import { type TextAtHand, useSourceText } from '../source-texts';

/** A source as it is read now: its passages, its text where that is at hand, and what of it is shown, lit and pointed at. */
export interface SourceReading {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly rows: readonly ReaderRow[];
  readonly atHand?: TextAtHand;
  readonly text?: TextInLines;
  readonly levels: ReadonlyMap<Passage, number>;
  readonly isShown: (record: ClaimRecord) => boolean;
  /** True for what the selection is about. */
  readonly isLit: IsMeant;
  /** True for what the pointer is on, here or elsewhere. */
  readonly isPointed: IsMeant;
  /** The passages that the selection is about. */
  readonly lit: readonly Passage[];
}

const NEVER: IsMeant = () => false;

export function useReading(source: Source): SourceReading {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const glance = useStage((now) => now.glance);
  const atHand = useSourceText(source);
  const passages = passagesOf(atlas, source.id);
  const text = useMemo(() => atHand && { text: atHand.text, lines: linesOf(atHand.text) }, [atHand]);
  const rows = useMemo(() => rowsOf(passages, text), [passages, text]);
  const levels = useMemo(() => levelsOf(passages), [passages]);
  const isLit = useMemo(() => meantBySelection(atlas, view.selection) ?? NEVER, [atlas, view.selection]);
  const lit = useMemo(() => passages.filter(({ readings }) => readings.some(isLit)), [passages, isLit]);
  const isPointed = useMemo(() => meantByGlance(atlas, view, glance) ?? NEVER, [atlas, view, glance]);
  const isShown = useMemo(
    () =>
      ({ place }: ClaimRecord) =>
        shown.claims.has(place),
    [shown],
  );
  return useMemo(() => {
    const held = { ...(atHand && { atHand }), ...(text && { text }) };
    return { source, passages, rows, levels, isShown, isLit, isPointed, lit, ...held };
  }, [source, passages, rows, atHand, text, levels, isShown, isLit, isPointed, lit]);
}

/** A source as it is read, and what can be done with its passages. */
export interface ReadingDesk extends SourceReading {
  /** Where several claims are offered, because a place or a paragraph has them. */
  readonly offer: Offer | undefined;
  /** Selects what a place in the text is about, or offers what it may be about. */
  readonly choose: (paragraph: number, passages: readonly Passage[]) => void;
  readonly choosePlain: (record: ClaimRecord) => void;
  readonly setOffer: (offer: Offer | undefined) => void;
  /** Scrolls to a row. */
  readonly goToRow: (row: number) => void;
}

/** Claims to choose from, below the paragraph that they are read in. */
export interface Offer {
  readonly paragraph: number;
  readonly passages: readonly Passage[];
  /** All of a paragraph, or what is read from just the words that were chosen. */
  readonly of: 'paragraph' | 'words';
}

export const ReadingContext = createContext<ReadingDesk | undefined>(undefined);

/** The source that is read around here. */
export function useReadingDesk(): ReadingDesk {
  const desk = useContext(ReadingContext);
  if (!desk) throw new Error('invalid use of a part of the reader: it stands outside of it');
  return desk;
}
