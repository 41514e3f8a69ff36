export const RANKINGS = ['claims', 'degree', 'pagerank', 'recency'] as const;
/** By what the actors that are drawn are chosen when there are too many for a picture. */
export type RankingId = (typeof RANKINGS)[number];
