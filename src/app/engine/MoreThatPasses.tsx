import { useEngines } from '../engine-connection';
import { useEngineCounts } from '../engine-hooks';
import { useSession, useShown } from '../hooks';
import { fetchPassing } from './fetching';

/** Fetches more of what passes the filters, where the engine has more than was fetched. */
export function MoreThatPasses() {
  const session = useSession();
  const shown = useShown().claims.length;
  const total = useEngineCounts()?.total;
  const isBusy = useEngines(({ tasks }) => tasks.length > 0);
  if (!total || total.value.claims <= shown) return null;
  return (
    <button type="button" className="word-button" disabled={isBusy} onClick={() => void fetchPassing(session)}>
      Fetch more of them
    </button>
  );
}
