import { counted } from '../../lib/text';
import { useEngines } from '../engine-connection';

/** What is being fetched now, and the way to end it; nothing where nothing is. */
export function Fetching() {
  const tasks = useEngines((now) => now.tasks);
  return tasks.map(({ id, what, claims, cancel }) => (
    <p key={id}>
      Fetching <bdi>{what}</bdi>: {counted(claims, 'claim')} so far.{' '}
      <button type="button" className="word-button" onClick={cancel}>
        Cancel
      </button>
    </p>
  ));
}
