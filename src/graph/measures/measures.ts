import { betweennessOf } from './betweenness';
import { communitiesOf } from './communities';
import { componentsOf } from './components';
import { pageRankOf } from './page-rank';
import type { PairNetwork } from './pair-network';

export const MEASURES = ['pagerank', 'betweenness', 'communities', 'components'] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Something worked out for every actor from who is tied to whom; `kind` says whether values are amounts or numbers of groups. */
export interface Measure {
  readonly id: MeasureId;
  readonly label: string;
  /** One plain sentence for who has never heard of it. */
  readonly explanation: string;
  readonly kind: 'amount' | 'group';
  /** The value of each actor, in the order of their numbers. */
  of(network: PairNetwork): ArrayLike<number>;
}

/** Every measure there is, by its id. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  pagerank: {
    id: 'pagerank',
    label: 'Best connected',
    explanation:
      'PageRank: a tie counts for more when it has more claims, and when it leads to an actor who is well connected too.',
    kind: 'amount',
    of: pageRankOf,
  },
  betweenness: {
    id: 'betweenness',
    label: 'Go-betweens',
    explanation:
      'Betweenness: how often an actor stands on a shortest way between two others; estimated from 500 actors where there are more.',
    kind: 'amount',
    of: betweennessOf,
  },
  communities: {
    id: 'communities',
    label: 'Communities',
    explanation:
      'Louvain: groups of actors with more claims among themselves than chance would give them, the largest first.',
    kind: 'group',
    of: communitiesOf,
  },
  components: {
    id: 'components',
    label: 'Separate parts',
    explanation: 'Actors are in one part when some chain of ties leads from one to the other, the largest part first.',
    kind: 'group',
    of: componentsOf,
  },
};
