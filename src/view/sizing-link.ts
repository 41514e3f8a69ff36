import type { LinkPart } from './link-part';
import { SIZINGS } from './sizing-id';

/** By what actors are drawn large: `size=betweenness`. */
export const sizingLink: LinkPart = {
  keys: ['size'],
  write: ({ sizing }) => ({ size: sizing === 'claims' ? undefined : sizing }),
  read: (reader) => ({ sizing: reader.oneOf('size', SIZINGS) ?? 'claims' }),
};
