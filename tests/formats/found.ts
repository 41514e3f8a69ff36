/** What a file turns out to hold, beside what it ought to; and, counted on the file, what it does not hold. */
export interface Found {
  readonly kept: unknown;
  readonly expected: unknown;
  readonly counts: { readonly actors: number; readonly claims: number };
  /** In the order in which a format names them, zeros included. */
  readonly losses: readonly (readonly [what: RegExp, count: number])[];
}
