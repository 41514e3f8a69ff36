import { betweennessOf } from './betweenness';
import { brokersOf } from './brokers';
import { communitiesOf } from './communities';
import { componentsOf } from './components';
import type { MeasureId } from './measure-words';
import { pageRankOf } from './page-rank';
import type { PairNetwork } from './pair-network';

/** Works out the value of each actor, in the order of their numbers. */
type Measure = (network: PairNetwork) => ArrayLike<number>;

/** Every measure there is, by its id. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  pagerank: pageRankOf,
  betweenness: betweennessOf,
  brokers: brokersOf,
  communities: communitiesOf,
  components: componentsOf,
};
