import { lazy, Suspense } from 'react';
import styles from './App.module.css';
import { useStage } from './hooks';
import { onceDrawn } from './once-drawn';

const TourInvitation = onceDrawn(async () => (await import('./tour/TourInvitation')).TourInvitation);
const Tour = lazy(async () => ({ default: (await import('./tour/Tour')).Tour }));

/** The tour of the page, or the offer of it; nothing for who has seen or declined it. */
export function Guidance() {
  const tour = useStage((now) => now.tour);
  switch (tour) {
    case 'offered':
      return (
        <div className={styles.offer}>
          <Suspense>
            <TourInvitation />
          </Suspense>
        </div>
      );
    case 'on':
      return (
        <Suspense>
          <Tour />
        </Suspense>
      );
    default:
      return null;
  }
}
