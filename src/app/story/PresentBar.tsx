import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMoment, useSession } from '../hooks';
import { stage } from '../stage';
import { goBy } from './go-to';
import styles from './PresentBar.module.css';

/** The story told step by step: the title and note of the view gone to, over the foot of the picture. */
export function PresentBar() {
  const session = useSession();
  const { views, at = 0 } = useMoment().view.story;
  const bar = useRef<HTMLElement>(null);
  const leave = () => stage.setState({ presenting: false });
  useEffect(() => bar.current?.focus(), []);
  const named = views[at];
  if (!named) return null;
  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label="Presentation"
      tabIndex={-1}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
        if (event.key !== 'Escape' && step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        if (step) goBy(session, step);
        else leave();
      }}
    >
      <button type="button" aria-label="Previous view" disabled={at === 0} onClick={() => goBy(session, -1)}>
        <ChevronLeft size={22} aria-hidden="true" />
      </button>
      <div className={styles.words} aria-live="polite">
        <p className={styles.title}>
          <span className={styles.count}>
            {at + 1} of {views.length}
          </span>{' '}
          <bdi>{named.title}</bdi>
        </p>
        {named.note !== '' && (
          <p className={styles.note} dir="auto">
            {named.note}
          </p>
        )}
      </div>
      <button type="button" aria-label="Next view" disabled={at === views.length - 1} onClick={() => goBy(session, 1)}>
        <ChevronRight size={22} aria-hidden="true" />
      </button>
      <button type="button" aria-label="Leave the presentation" onClick={leave}>
        <X size={18} aria-hidden="true" />
      </button>
    </section>
  );
}
