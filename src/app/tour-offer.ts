import { ARRIVAL, datasetIn } from './arrival';
import { stage } from './stage';

const KEY = 'actor-atlas:tour';

/** Offers the tour to whoever is here for the first time and did not come for a certain view. */
export function offerTour() {
  const dataset = datasetIn(ARRIVAL);
  const plain = dataset === undefined ? '' : `#${new URLSearchParams({ d: dataset })}`;
  if (ARRIVAL === plain && !knowsTour()) stage.setState({ tour: 'offered' });
}

/** Ends the offer or the tour; neither comes again by itself on this browser. */
export function endTour() {
  rememberTour();
  stage.setState({ tour: 'off', notice: 'The tour stays in Help.' });
}

/** True for a reader who knows of the tour on this browser, or whose browser forbids to tell. */
function knowsTour(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    // Who cannot be remembered would be asked each time.
    return true;
  }
}

function rememberTour() {
  try {
    window.localStorage.setItem(KEY, 'known');
  } catch {
    // Storage may be forbidden; then it is not offered anyway.
  }
}
