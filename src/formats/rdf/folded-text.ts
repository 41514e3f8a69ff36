import { fold } from '../../lib/text';
import { holdable } from '../characters';
import type { Term } from './node';

/** A text as searches compare it: folded, and what RDF engines drop or refuse told by its code in capitals, which no folded text has. */
export function searchedText(text: string): string {
  return holdable(fold(text));
}

/** A text to be searched in, as a plain literal. */
export function searchedTerm(text: string): Term {
  return { as: 'literal', text: searchedText(text) };
}
