export const SIZINGS = ['claims', 'degree', 'pagerank', 'betweenness', 'brokers'] as const;
/** By what actors are drawn larger or smaller. */
export type SizingId = (typeof SIZINGS)[number];
