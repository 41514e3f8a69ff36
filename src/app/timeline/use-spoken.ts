import { useEffect, useRef, useState } from 'react';

/** A screen reader that is told more often than this while time runs is only interrupted, ms. */
const APART = 3000;

/** A text as it is read out: at once, but while things run at most once in a while, and then what is so by then. */
export function useSpoken(text: string, isRunning: boolean): string {
  const [spoken, speak] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = isRunning ? Math.max(0, last.current + APART - performance.now()) : 0;
    const timer = setTimeout(() => {
      last.current = performance.now();
      speak(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, isRunning]);
  return spoken;
}
