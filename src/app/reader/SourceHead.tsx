import { useMemo } from 'react';
import { counted } from '../../lib/text';
import { whenInWords } from '../../model/in-words';
import { bareInWords, coverageInWords, coverageOf, shownInWords } from '../../view/reading-coverage';
import { useMoment } from '../hooks';
import { Label } from '../ui/Label';
import { CoverageStrip } from './CoverageStrip';
import { SourceChoice } from './SourceChoice';
import styles from './SourceHead.module.css';
import { TextStatus } from './TextStatus';
import { useReadingDesk } from './use-reading';

/** What is read, whose it is, how much of it has claims, and whether its text is at hand. */
export function SourceHead() {
  const { atlas, view } = useMoment();
  const { source, lit } = useReadingDesk();
  const { title, published } = source;
  const publisher = atlas.nameOf(source.id);
  const selected = view.selection.kind !== 'nothing';
  return (
    <header className={styles.head}>
      <SourceChoice />
      <h2 className={styles.title}>
        <Label text={title} />
      </h2>
      <p className={styles.origin}>
        <span>
          {publisher !== title && <Label text={publisher} />}
          {publisher !== title && published && ', '}
          {published && whenInWords(published)}
        </span>
        {selected && (
          <strong className={styles.lit}>
            {lit.length === 0 ? 'nothing lit' : `${counted(lit.length, 'passage')} lit`}
          </strong>
        )}
      </p>
      <CoverageStrip />
      <CoverageWords />
      <TextStatus />
    </header>
  );
}

function CoverageWords() {
  const { source, passages, text, isShown } = useReadingDesk();
  const coverage = useMemo(
    () => coverageOf(passages, isShown, { characters: source.text?.length, text }),
    [passages, isShown, source, text],
  );
  return (
    <p className={styles.coverage}>
      {coverageInWords(coverage)} {shownInWords(coverage)} {bareInWords(coverage)}
    </p>
  );
}
