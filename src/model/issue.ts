/** One thing wrong or notable in what was read: where, what, and what to do or what was done. */
export interface Issue {
  /** An error refuses the file; a warning is something that was left out or changed; an info is something to know. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  /** A path such as `claims[45].by`, or line and column where the text itself does not parse. */
  readonly place: string;
  readonly message: string;
  /** Of an error what to do about it, of anything lesser what was done. */
  readonly hint?: string;
}
