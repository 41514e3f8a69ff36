import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { endTour } from '../tour-offer';
import { tourSteps } from './steps';
import styles from './Tour.module.css';
import { useAnchor } from './use-anchor';

/** The tour: a card beside what it talks about, around which the page stays in use. */
export function Tour() {
  const [at, setAt] = useState(0);
  const card = useRef<HTMLElement>(null);
  const heading = useId();
  const [steps] = useState(() => tourSteps(window.matchMedia('(hover: none)').matches));
  const step = steps[at]!;
  const { about, place } = useAnchor(step, card);
  useKeyboard(card);
  const isLast = at === steps.length - 1;
  return (
    <>
      {about && <div className={styles.ring} style={about} aria-hidden="true" />}
      <section ref={card} className={styles.card} style={place} aria-labelledby={heading} tabIndex={-1}>
        <div aria-live="polite">
          <p className={styles.count}>
            Tour, {at + 1} of {steps.length}
          </p>
          <h2 id={heading}>{step.title}</h2>
          <p className={styles.text}>{step.text}</p>
        </div>
        <p className={styles.buttons}>
          <button type="button" className="main-button" onClick={() => (isLast ? endTour() : setAt(at + 1))}>
            {isLast ? 'Done' : 'Next'}
          </button>
          <button
            type="button"
            className="word-button"
            aria-disabled={at === 0}
            onClick={() => setAt(Math.max(0, at - 1))}
          >
            Back
          </button>
          {!isLast && (
            <button type="button" className={`word-button ${styles.skip}`} onClick={endTour}>
              Skip
            </button>
          )}
        </p>
      </section>
    </>
  );
}

/** The card takes the keyboard when the tour begins; at its end the keyboard goes back where it was, or to Help, where the tour stays. */
function useKeyboard(card: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const before = document.activeElement;
    card.current?.focus();
    return () => {
      const help = document.querySelector('[data-tour="help"]');
      const back = before?.isConnected && before !== document.body ? before : help;
      if (back instanceof HTMLElement) back.focus();
    };
  }, [card]);
}
