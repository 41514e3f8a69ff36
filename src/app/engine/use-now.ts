import { useEffect, useState } from 'react';

const EVERY_MS = 20_000;

/** The time, in milliseconds since 1970, looked at anew now and then: for what tells its age. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
