import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { momentIn } from '../address';
import { ARRIVAL, datasetIn } from '../arrival';
import type { SessionControl } from '../session';
import { notify, type Offer } from '../stage';

/** Shows an opened dataset, with the view that the address asks for if it names this dataset, and says so; undo brings the former back. */
export async function showOpened(session: SessionControl, atlas: Atlas, remark = '', offer?: Offer) {
  const { title, id, actors, claims } = atlas.dataset;
  const numbers = `${counted(actors.length, 'actor')}, ${counted(claims.length, 'claim')}`;
  notify(`Opened ${title}: ${numbers}; Undo brings the former back.${remark}`, offer);
  const link = [window.location.hash, ARRIVAL].find((hash) => datasetIn(hash) === id);
  if (link === undefined) return session.open(atlas);
  const moment = await momentIn(link, atlas);
  session.open(moment.atlas, moment.view);
}
