import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { shownAndLeftOut } from '../../view/shown-words';
import { useMoment, useSession } from '../hooks';

/** So long after the last change what is shown counts as settled; longer while a gesture, typing or playing goes on, ms. */
const SETTLED = 900;
const SETTLED_IN_GESTURE = 2500;

/** Reads out how much is shown, and what the timeline leaves out, once a change of it has settled; silent until there is one. */
export function ShownStatus() {
  const { atlas, view } = useMoment();
  const sentence = shownAndLeftOut(atlas, view);
  const isAmending = useStore(useSession().store, ({ amending }) => amending);
  const [said, say] = useState('');
  const known = useRef(sentence);
  useEffect(() => {
    if (sentence === known.current) return;
    const timer = setTimeout(
      () => {
        known.current = sentence;
        say(sentence);
      },
      isAmending ? SETTLED_IN_GESTURE : SETTLED,
    );
    return () => clearTimeout(timer);
  }, [sentence, isAmending]);
  return (
    <p className="only-heard" role="status" aria-label="Shown">
      {said}
    </p>
  );
}
