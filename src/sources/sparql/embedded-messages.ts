import type { EngineErrorDetails } from './engine-error';

/** The forms of RDF that an embedded engine loads, by what is served with them. */
export const RDF_TYPES = {
  nquads: 'application/n-quads',
  ntriples: 'application/n-triples',
  trig: 'application/trig',
  turtle: 'text/turtle',
  jsonld: 'application/ld+json',
} as const;

/** A form of RDF. */
export type RdfForm = keyof typeof RDF_TYPES;

/** What is loaded into a store. */
export interface Loading {
  readonly data: Blob | Uint8Array | string;
  readonly form: RdfForm;
}

/** What the worker that holds a store is asked; it takes one question after the other. */
export type EmbeddedQuestion =
  | ({ readonly kind: 'load' } & Loading)
  | { readonly kind: 'select'; readonly query: string };

/** A question by its number, and what its engine is called. */
export interface NumberedQuestion {
  readonly id: number;
  readonly host: string;
  readonly question: EmbeddedQuestion;
}

/** What comes of a question: how many statements there are after loading, or SPARQL results in JSON. */
export type EmbeddedAnswer =
  | { readonly kind: 'loaded'; readonly statements: number }
  | { readonly kind: 'answered'; readonly results: string };

/** What the worker says to the question of that number: `progress` now and then, from 0 to 1, and then one of the others. */
export type EmbeddedMessage =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly answer: EmbeddedAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly details: EngineErrorDetails };
