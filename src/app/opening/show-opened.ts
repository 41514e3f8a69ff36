import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { datasetIn, viewIn } from '../address';
import type { SessionControl } from '../session';
import { notify } from '../stage';

/** Where the page was opened; a link to a file of somebody's own keeps its view there until that file is opened. */
const ARRIVAL = window.location.hash;

/** Shows an opened dataset, with the view that the address asks for if it names this dataset, and says so; undo brings the former back. */
export function showOpened(session: SessionControl, atlas: Atlas, remark = '') {
  const { title, id, actors, claims } = atlas.dataset;
  const numbers = `${counted(actors.length, 'actor')}, ${counted(claims.length, 'claim')}`;
  notify(`Opened ${title}: ${numbers}; Undo brings the former back.${remark}`);
  const link = [window.location.hash, ARRIVAL].find((hash) => datasetIn(hash) === id);
  session.open(atlas, link === undefined ? undefined : viewIn(link, atlas));
}
