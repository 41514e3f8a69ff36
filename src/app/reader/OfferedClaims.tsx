import { useLayoutEffect, useRef } from 'react';
import { counted, grouped } from '../../lib/text';
import { readingsIn, recordsIn } from '../../view/passages';
import { Gists } from './Gists';
import styles from './OfferedClaims.module.css';
import { type Offer, useReadingDesk } from './use-reading';

/** What is read from the words that were chosen, or in a paragraph, to choose from; Esc closes it. */
export function OfferedClaims({ offer }: { readonly offer: Offer }) {
  const { setOffer } = useReadingDesk();
  const box = useRef<HTMLElement>(null);
  const readings = readingsIn(offer.passages);
  const claims = counted(recordsIn(readings).length, 'claim');
  const words =
    offer.of === 'words'
      ? `${claims} read from these words`
      : `${claims} read in paragraph ${grouped(offer.paragraph)}`;
  useLayoutEffect(() => {
    const [before, element] = [document.activeElement, box.current];
    // From the words one goes on to what is read from them; from the margin Tab leads there.
    if (offer.of === 'words') element?.querySelector<HTMLElement>(':scope li button')?.focus();
    return () => {
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [offer]);
  return (
    <section
      ref={box}
      className={styles.offer}
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOffer(undefined);
      }}
    >
      <p className={styles.head}>
        <span>{words}</span>
        <button type="button" className="word-button" onClick={() => setOffer(undefined)}>
          Close
        </button>
      </p>
      <Gists readings={readings} />
    </section>
  );
}
