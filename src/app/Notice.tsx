import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './App.module.css';
import { useStage } from './hooks';
import { notify, type Offer } from './stage';

const LASTS_MS = 9000;
/** What can be taken up stays longer. */
const OFFER_LASTS_MS = 20_000;

/** A passing word at the foot of the page, read out by screen readers; it goes by its button, or by itself where nobody points at it. */
export function Notice() {
  const notice = useStage((now) => now.notice);
  const offer = useStage((now) => now.offer);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (notice === '' || isHeld) return;
    const timer = setTimeout(() => notify(''), offer ? OFFER_LASTS_MS : LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice, offer, isHeld]);
  return (
    <div
      className={styles.notice}
      role="status"
      data-open={notice !== ''}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {notice !== '' && (
        <>
          <p dir="auto">{notice}</p>
          {offer && (
            <button type="button" className={styles.offer} onClick={() => take(offer)}>
              {offer.label}
            </button>
          )}
          <button type="button" aria-label="Close the notice" onClick={() => notify('')}>
            <X size={16} aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

function take(offer: Offer) {
  notify('');
  offer.take();
}
