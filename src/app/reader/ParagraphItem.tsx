import { memo } from 'react';
import { counted, grouped } from '../../lib/text';
import { readingsIn } from '../../view/passages';
import type { ParagraphRow, ReaderRow } from '../../view/reading-rows';
import { squaresOf } from '../../view/reading-strip';
import { ClaimSquares } from './ClaimSquares';
import { Gists } from './Gists';
import { OfferedClaims } from './OfferedClaims';
import styles from './ParagraphItem.module.css';
import { ParagraphText } from './ParagraphText';
import { useReadingDesk } from './use-reading';

/** One row of the reader: a paragraph with what is read in it, or paragraphs that nothing is read in. */
export const ParagraphItem = memo(function ParagraphItem({
  row,
  index,
}: {
  readonly row: ReaderRow;
  readonly index: number;
}) {
  if (row.kind === 'gap') {
    const { from, to } = row;
    return (
      <p className={styles.gap}>
        {from === to ? `Paragraph ${grouped(from)}` : `Paragraphs ${grouped(from)} to ${grouped(to)}`}: no claims
      </p>
    );
  }
  return <Paragraph row={row} index={index} />;
});

function Paragraph({ row, index }: { readonly row: ParagraphRow; readonly index: number }) {
  const { lit, offer } = useReadingDesk();
  const { stretch, passages, paragraph } = row;
  const isHere = lit.some((passage) => passage.paragraph === paragraph);
  return (
    <section
      className={styles.paragraph}
      aria-label={`Paragraph ${grouped(paragraph)}`}
      data-here={isHere || undefined}
    >
      <Margin row={row} />
      <div>
        {stretch ? (
          <ParagraphText {...{ row, stretch, index }} />
        ) : (
          <Gists readings={readingsIn(passages)} row={index} />
        )}
        {offer?.paragraph === paragraph && stretch && <OfferedClaims offer={offer} />}
        <FilteredOut row={row} />
      </div>
    </section>
  );
}

/** The number of the paragraph and a square for each claim in it; beside the text, a button that lists them in our words. */
function Margin({ row: { paragraph, passages, stretch } }: { readonly row: ParagraphRow }) {
  const { isShown, isLit, offer, setOffer } = useReadingDesk();
  const squares = squaresOf(passages, { isShown, isLit });
  const isOpen = offer?.paragraph === paragraph && offer.of === 'paragraph';
  const content = (
    <>
      <span className={styles.number}>{grouped(paragraph)}</span>
      <span className={styles.squares} aria-hidden="true">
        <ClaimSquares squares={squares} />
      </span>
    </>
  );
  if (!stretch || squares.length === 0) return <div className={styles.margin}>{content}</div>;
  return (
    <button
      type="button"
      className={styles.margin}
      aria-expanded={isOpen}
      aria-label={`${counted(squares.length, 'claim')} in paragraph ${grouped(paragraph)}`}
      title={counted(squares.length, 'claim')}
      onClick={() => setOffer(isOpen ? undefined : { paragraph, passages, of: 'paragraph' })}
    >
      {content}
    </button>
  );
}

/** `3 of 5 claims here are filtered out`; nothing where all are shown. */
function FilteredOut({ row: { passages } }: { readonly row: ParagraphRow }) {
  const { isShown, isLit } = useReadingDesk();
  const squares = squaresOf(passages, { isShown, isLit });
  const out = squares.filter(({ shown }) => !shown).length;
  if (out === 0) return null;
  const are = out === 1 ? 'is' : 'are';
  return (
    <p className={styles.out}>
      {out} of {counted(squares.length, 'claim')} here {are} filtered out
    </p>
  );
}
