import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useMoment, useSession } from '../hooks';
import { stage } from '../stage';
import { goBy } from './go-to';
import styles from './PresentBar.module.css';
import { leave } from './presenting';

/** The story told step by step: the title and note of the view gone to, below the picture where else the timeline is. */
export function PresentBar() {
  const session = useSession();
  const { views, at = 0 } = useMoment().view.story;
  const bar = useRef<HTMLElement>(null);
  const named = views[at];
  const isOver = named === undefined;
  useEffect(() => bar.current?.focus(), []);
  // Undo may have taken the story away.
  useEffect(() => {
    if (isOver) stage.setState({ presenting: false });
  }, [isOver]);
  if (!named) return null;
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
    if (step && goBy(session, step)) event.preventDefault();
  };
  return (
    <section ref={bar} className={styles.bar} aria-label="Presentation" tabIndex={-1} onKeyDown={onKey}>
      <Step word="Previous view" isOff={at === 0} onClick={() => goBy(session, -1)}>
        <ChevronLeft size={22} aria-hidden="true" />
      </Step>
      <Step word="Next view" isOff={at === views.length - 1} onClick={() => goBy(session, 1)}>
        <ChevronRight size={22} aria-hidden="true" />
      </Step>
      <div className={styles.words} aria-live="polite">
        <p className={styles.count}>
          {at + 1} of {views.length}
        </p>
        <h2 className={styles.title}>
          <bdi>{named.title}</bdi>
        </h2>
        {named.note !== '' && (
          <p className={styles.note} dir="auto">
            {named.note}
          </p>
        )}
      </div>
      <Step word="Leave the presentation" onClick={() => leave(session)}>
        <X size={18} aria-hidden="true" />
      </Step>
    </section>
  );
}

/** A button that keeps the keyboard at either end of the story. */
function Step({
  word,
  isOff = false,
  onClick,
  children,
}: {
  readonly word: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" aria-label={word} aria-disabled={isOff} onClick={onClick}>
      {children}
    </button>
  );
}
