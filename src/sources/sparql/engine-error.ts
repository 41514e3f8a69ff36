/** What goes wrong with an engine, as a word. */
export type EngineFailure =
  | 'unreachable'
  | 'refused'
  | 'needs-credentials'
  | 'busy'
  | 'failed'
  | 'rejected-query'
  | 'timed-out'
  | 'no-results'
  | 'cut-off'
  | 'too-large'
  | 'redirected';

export interface EngineErrorDetails {
  readonly kind: EngineFailure;
  /** The host that was asked. */
  readonly host: string;
  /** The status of HTTP, where there was one. */
  readonly status?: number;
  /** When it may be asked again, in milliseconds since 1970, where it said so. */
  readonly retryAt?: number;
  /** What the engine said of it, as plain text and cut. */
  readonly said?: string;
}

/** An engine that did not answer; its message is a sentence for the reader. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    message: string,
    readonly details: EngineErrorDetails,
  ) {
    super(message);
  }
}
