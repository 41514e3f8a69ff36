export const MEASURES = ['pagerank', 'betweenness', 'brokers', 'communities', 'components'] as const;
/** What can be worked out for every actor from who is tied to whom, and takes longer than counting. */
export type MeasureId = (typeof MEASURES)[number];

/** What a measure is called and how it comes about; `kind` says whether its values are amounts or numbers of groups. */
export interface MeasureWords {
  readonly term: string;
  /** One plain sentence: what a high value, or the same number, says. */
  readonly explanation: string;
  /** How it is worked out, in a few plain sentences. */
  readonly working: string;
  readonly kind: 'amount' | 'group';
}

/** The words of every measure. */
export const MEASURE_WORDS: Readonly<Record<MeasureId, MeasureWords>> = {
  pagerank: {
    term: 'PageRank',
    explanation:
      'A tie counts for more when it has more claims, and when it leads to an actor who is well connected too.',
    working:
      'Imagine somebody who walks from actor to actor along the ties, more often along those with more claims, and who now and then (15 times in 100) starts anew anywhere. The value is the share of time spent at the actor; all shares add up to 1. Directions and signs do not count.',
    kind: 'amount',
  },
  betweenness: {
    term: 'Betweenness',
    explanation:
      'How often an actor stands on a shortest way between two others; estimated from 500 actors where there are more.',
    working:
      'For every two other actors the shortest ways between them along ties are found, each tie one step. The value is the share of these ways that lead over the actor, from 0 to 1, averaged over all twos (Brandes). With more than 500 actors the ways from 500 of them, drawn by lot but always the same, stand for all.',
    kind: 'amount',
  },
  brokers: {
    term: 'Brokerage',
    explanation: 'Burt’s effective size: the more of those it is tied to have no tie with each other, the higher.',
    working:
      'The number of actors it is tied to, less the ties that each of them has on average with the others. Six who do not know each other count 6; six who all know each other count 1, for any of them would have led to the rest. Claims, directions and signs do not count.',
    kind: 'amount',
  },
  communities: {
    term: 'Community',
    explanation: 'Groups of actors with more claims among themselves than chance would give them, the largest first.',
    working:
      'Actors move between groups, and groups join, as long as that puts more claims inside groups than as many claims thrown at random would (the Louvain method, always from the same start). A group is named after the one of its actors with most claims shown. It says who is dealt with together, not who is friends: hostile claims bind as well.',
    kind: 'group',
  },
  components: {
    term: 'Part',
    explanation: 'Actors are in one part when some chain of ties leads from one to the other, the largest part first.',
    working:
      'From every actor all ties are followed, and those of whoever is reached, until nobody new is met: all of these are one part. Between two parts no claim that is shown ties anybody.',
    kind: 'group',
  },
};
