import type { LinkPart } from './link-part';
import { DEFAULT_MATRIX, MATRIX_ORDERS } from './matrix-state';

/** By what the matrix is ordered: `matrix=community`. */
export const matrixLink: LinkPart = {
  keys: ['matrix'],
  write: ({ matrix: { order } }) => ({ matrix: order === DEFAULT_MATRIX.order ? undefined : order }),
  read: (reader) => {
    const order = reader.oneOf('matrix', MATRIX_ORDERS);
    return order ? { matrix: { order } } : {};
  },
};
