import { pageRankOf, tellPageRank } from '../view/ranking';
import { shownOf } from '../view/shown';
import { isGivenUp } from './desk';
import { measuringWith } from './measuring';
import { startWorker } from './own-worker';
import type { SessionControl } from './session';
import { notify, stage } from './stage';

const measure = measuringWith(() => startWorker('measure'));

/** Has the PageRank of what is shown worked out whenever the view is ranked by it; the picture follows when it is there. */
export function followRanking(session: SessionControl): () => void {
  const look = async () => {
    const { atlas, view } = session.present();
    if (view.drawing.ranking !== 'pagerank') return;
    const shown = shownOf(atlas, view);
    if (pageRankOf(shown)) return;
    const { pairs, claims } = shown.network;
    const standing = Uint32Array.from(claims.keys()).filter((pair) => claims[pair]! > 0);
    const network = {
      actors: atlas.dataset.actors.length,
      low: standing.map((pair) => pairs.low[pair]!),
      high: standing.map((pair) => pairs.high[pair]!),
      weight: Float32Array.from(standing, (pair) => claims[pair]!),
    };
    try {
      tellPageRank(shown, await measure('pagerank', network));
      stage.setState({ ranked: shown });
    } catch (reason) {
      if (!isGivenUp(reason)) notify('The PageRank could not be worked out; actors are ranked by their claims.');
    }
  };
  void look();
  return session.store.subscribe(() => void look());
}
