import type { Fragment } from './fragment';

/** A term of an answer. */
export type Term =
  | { readonly as: 'iri'; readonly iri: string }
  | { readonly as: 'blank'; readonly label: string }
  | { readonly as: 'literal'; readonly text: string; readonly datatype?: string; readonly language?: string };

/** One solution: what each variable that is bound stands for. */
export type Row = ReadonlyMap<string, Term>;

export interface SelectOptions {
  readonly signal?: AbortSignal;
}

/** What an engine gave for one query. */
export interface Selected {
  readonly rows: readonly Row[];
  /** Why these may not be all, in a sentence: a time limit of the engine, a cut that it admits. */
  readonly partial?: string;
}

/** One query put to an engine, for the record. */
export interface Asked {
  readonly query: string;
  readonly at: number;
  /** Milliseconds until the answer was read. */
  readonly took: number;
  readonly rows: number;
  /** What went wrong, in a sentence; absent where nothing did. */
  readonly failure?: string;
}

/** What answers SELECT queries of SPARQL 1.1: over HTTP, or embedded in a worker. */
export interface SparqlEngine {
  /** What it is called on screen: its host, or the file that it holds. */
  readonly label: string;
  /** Rejects with an `EngineError`, or with an `AbortError` when given up. */
  select(query: Fragment, options?: SelectOptions): Promise<Selected>;
  close(): void;
}
