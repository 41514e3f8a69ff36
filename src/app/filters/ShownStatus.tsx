import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { shownInWords } from '../../view/shown-words';
import { useMoment, useSession, useShown } from '../hooks';

/** So long after the last change what is shown counts as settled; longer while a gesture, typing or playing goes on, ms. */
const SETTLED = 900;
const SETTLED_IN_GESTURE = 2500;

/** Reads out how much is shown once a change of it has settled; silent until there is one. */
export function ShownStatus() {
  const { atlas } = useMoment();
  const sentence = shownInWords(atlas, useShown());
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
