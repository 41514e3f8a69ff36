import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimRecord } from '../../graph/record';
import type { Source } from '../../model/dataset';
import { type Passage, recordsIn } from '../../view/passages';
import { selectIn, selectionAt } from '../../view/reading-choice';
import type { Selection } from '../../view/state';
import { useChange, useMoment } from '../hooks';
import { useIsLooking } from '../source-texts';
import { Announcement } from './Announcement';
import { stopGlancing } from './glances';
import { PassageList } from './PassageList';
import { SourceHead } from './SourceHead';
import styles from './SourceReader.module.css';
import { type Offer, ReadingContext, useReading } from './use-reading';

/** One source from its first paragraph to its last, with what is read in it. */
export function SourceReader({ source }: { readonly source: Source }) {
  const { atlas } = useMoment();
  const change = useChange();
  const reading = useReading(source);
  const isLooking = useIsLooking(source);
  const [offer, setOffer] = useState<Offer>();
  /** What was selected here, and so is in sight already. */
  const own = useRef<Selection>(undefined);
  const scroll = useRef<(row: number) => void>(undefined);
  useEffect(() => stopGlancing, []);
  const desk = useMemo(() => {
    const choosing = (selection: Selection) => {
      own.current = selection;
      change((view) => selectIn(view, atlas, source.id, selection));
    };
    return {
      ...reading,
      offer,
      setOffer,
      goToRow: (row: number) => scroll.current?.(row),
      choosePlain: ({ claim }: ClaimRecord) => choosing({ kind: 'claim', id: claim.id }),
      choose: (paragraph: number, passages: readonly Passage[]) => {
        const selection = selectionAt(passages);
        if (selection) choosing(selection);
        const several = recordsIn(passages.flatMap(({ readings }) => readings)).length > 1;
        setOffer(several ? { paragraph, passages, of: 'words' } : undefined);
      },
    };
  }, [reading, offer, change, atlas, source]);
  if (isLooking) return null;
  return (
    <ReadingContext value={desk}>
      <div className={styles.reader}>
        <SourceHead />
        <PassageList own={own} scroll={scroll} />
        <Announcement />
      </div>
    </ReadingContext>
  );
}
