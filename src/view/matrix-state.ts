export const MATRIX_ORDERS = ['body', 'kind', 'community', 'signs', 'claims', 'degree', 'name'] as const;
/** By what the rows and columns of the matrix are ordered. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** How the reader has the matrix laid out. */
export interface MatrixView {
  readonly order: MatrixOrder;
}

export const DEFAULT_MATRIX: MatrixView = { order: 'body' };
