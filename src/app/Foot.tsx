import { lazy, Suspense } from 'react';
import styles from './App.module.css';
import { useStage } from './hooks';
import { onceDrawn } from './once-drawn';

const TimelinePanel = onceDrawn(async () => (await import('./timeline/TimelinePanel')).TimelinePanel);
const PresentBar = lazy(async () => ({ default: (await import('./story/PresentBar')).PresentBar }));

/** What stands below the picture: the timeline, or while a story is told, its words. */
export function Foot() {
  const isPresenting = useStage((now) => now.presenting);
  if (isPresenting)
    return (
      <div className={styles.telling}>
        <Suspense>
          <PresentBar />
        </Suspense>
      </div>
    );
  return (
    <section className={styles.time} data-tour="time" aria-label="Timeline">
      <Suspense>
        <TimelinePanel />
      </Suspense>
    </section>
  );
}
