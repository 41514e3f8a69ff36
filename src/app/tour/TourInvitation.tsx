import { stage } from '../stage';
import { endTour } from '../tour-offer';
import styles from './TourInvitation.module.css';

/** One line that offers the tour. */
export function TourInvitation() {
  return (
    <section className={styles.invitation} aria-label="Tour">
      <span>New here? A tour in five steps</span>
      <button type="button" className="word-button" onClick={() => stage.setState({ tour: 'on' })}>
        Start
      </button>
      <button type="button" className="word-button" onClick={endTour}>
        No thanks
      </button>
    </section>
  );
}
