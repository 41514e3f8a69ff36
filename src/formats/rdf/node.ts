/** An IRI as a prefix, which stands for a namespace, and what follows it. */
export interface Name {
  readonly prefix: string;
  readonly local: string;
}

/** What a fact says: another node, an address elsewhere, a literal, or a triple that is spoken of without being asserted (RDF 1.2). */
export type Term =
  | { readonly as: 'name'; readonly name: Name }
  | { readonly as: 'address'; readonly iri: string }
  | { readonly as: 'literal'; readonly text: string; readonly datatype?: Name }
  | { readonly as: 'triple'; readonly subject: Name; readonly predicate: Name; readonly object: Name };

/** One property of a node with its value. */
export interface Fact {
  readonly property: Name;
  readonly value: Term;
}

/** A node with everything that is said of it. */
export interface RdfNode {
  readonly name: Name;
  readonly facts: readonly Fact[];
}

/** An item of a dataset as nodes, itself first, with the graph that they stand in. */
export interface NodeGroup {
  readonly graph: Name;
  readonly nodes: readonly RdfNode[];
}

/** A name where a value stands. */
export function nameTerm(name: Name): Term {
  return { as: 'name', name };
}
