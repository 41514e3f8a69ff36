import { sourceId } from '../model/ids';
import type { LinkPart } from './link-part';
import { decoded } from './link-reader';
import { quote } from './quote';

/** Which source the reader shows: `read=dispatch`. */
export const readingLink: LinkPart = {
  keys: ['read'],
  write: ({ reading }) => ({ read: reading && quote(reading) }),
  read: (reader) => {
    const reading = reader.part('read', (text) => {
      const id = decoded(text);
      return id === undefined ? undefined : reader.atlas.sources.get(sourceId(id))?.id;
    });
    return reading ? { reading } : {};
  },
};
