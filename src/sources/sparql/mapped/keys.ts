import { type ClaimId, claimId } from '../../../model/ids';
import type { Fragment } from '../fragment';
import { iri, isIri } from '../terms';
import { abbreviated, type Prefixes, unabbreviated } from './names';
import { quoted, textIn } from './types';

/** What a claim is told by: the terms that its key names, in their order. */
export interface ClaimKeys {
  /** A text by which the engine puts claims in order, as an id, in which IRIs are abbreviated; and back. */
  idOf(key: string): ClaimId | undefined;
  keyOf(id: ClaimId): string;
  /** The IRIs that a key begins with, as they stand in a query; a type, which may be a text, stands last and is none of them. */
  nodesOf(id: ClaimId): readonly Fragment[] | undefined;
}

/** The keys of claims that are told by so many nodes, and then by their type where it counts. */
export function claimKeys(
  prefixes: Prefixes,
  { nodes, hasType }: { readonly nodes: number; readonly hasType: boolean },
): ClaimKeys {
  const parts = nodes + (hasType ? 1 : 0);
  const partsOf = (text: string) => {
    const all = text.split(' ');
    return [...all.slice(0, parts - 1), all.slice(parts - 1).join(' ')];
  };
  const written = (term: string) => (isIri(term) ? abbreviated(term, prefixes) : quoted(term));
  const read = (text: string) => textIn(text) ?? unabbreviated(text, prefixes);
  const termsOf = (id: ClaimId) => {
    const terms = partsOf(id).map(read);
    return terms.length === parts && terms.every((term) => term !== undefined) ? terms : undefined;
  };
  return {
    idOf(key) {
      const terms = partsOf(key);
      const isWhole = terms.length === parts && terms.slice(0, nodes).every(isIri);
      return isWhole ? claimId(terms.map(written).join(' ')) : undefined;
    },
    keyOf: (id) => termsOf(id)?.join(' ') ?? id,
    nodesOf(id) {
      const terms = termsOf(id)?.slice(0, nodes);
      return terms?.every(isIri) ? terms.map(iri) : undefined;
    },
  };
}
