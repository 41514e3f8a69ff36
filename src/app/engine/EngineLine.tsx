import { counted, grouped } from '../../lib/text';
import { windowOf } from '../../sources/window/window-atlas';
import { hostOf } from '../../view/engine-place';
import { useEngineCounts } from '../engine-hooks';
import { useMoment } from '../hooks';

/** How much of what the engine has the picture is made of, in a sentence for its headline. */
export function EngineLine() {
  const window = windowOf(useMoment().atlas);
  const total = useEngineCounts()?.total;
  if (!window) return null;
  const host = hostOf(window.place);
  const fetched = `Fetched ${grouped(window.claims.size)} of the ${counted(window.about.claims, 'claim')} in ${host}`;
  const passes = total && total.value.claims < window.about.claims;
  return <> {passes ? `${fetched}, where ${grouped(total.value.claims)} pass now.` : `${fetched}.`}</>;
}
