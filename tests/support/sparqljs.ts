import { createRequire } from 'node:module';

/** A term as the parser gives it. */
export interface ParsedTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** What is used of a parsed query: its one basic pattern. */
export interface ParsedQuery {
  readonly queryType: string;
  readonly variables: readonly ParsedTerm[];
  readonly where: readonly {
    readonly type: string;
    readonly triples: readonly {
      readonly subject: ParsedTerm;
      readonly predicate: ParsedTerm;
      readonly object: ParsedTerm;
    }[];
  }[];
  readonly limit?: number;
}

interface Library {
  readonly Parser: new () => { parse(query: string): ParsedQuery };
}

const { Parser }: Library = createRequire(import.meta.url)('sparqljs');

/** Parses a query with a parser that is not ours; throws for what is no SPARQL 1.1. */
export function parsedQuery(text: string): ParsedQuery {
  return new Parser().parse(text);
}
