/** One thing wrong with what was read: where, what, and what to do or what was done. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** A path such as `claims[45].by`, or line:column where the text itself does not parse. */
  readonly place: string;
  readonly message: string;
  readonly hint?: string;
}
