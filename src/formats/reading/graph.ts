import type { Sequence } from '../../lib/sequence';
import type { FlatValue } from '../column';

/** A graph as a file of nodes and edges has it, before it is known what its attributes mean. */
export interface FileGraph {
  /** What the file says about itself, by the names of its attributes. */
  readonly about: ReadonlyMap<string, FlatValue>;
  readonly title?: string;
  readonly nodes: readonly FileNode[];
  readonly edges: Sequence<FileEdge>;
}

export interface FileNode {
  readonly id: string;
  readonly label?: string;
  /** What the format itself calls a kind, class or type of nodes. */
  readonly kind?: string;
  /** The id of the group it is in. */
  readonly parent?: string;
  readonly attributes: ReadonlyMap<string, FlatValue>;
  /** Where it stands in the file: `line 12, column 5` or `elements.nodes[4]`. */
  readonly place: string;
}

export interface FileEdge {
  /** Absent where the file gives none. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  /** What the relation is called: the format's own word for its type, else its label. */
  readonly type?: string;
  readonly label?: string;
  readonly isDirected: boolean;
  /** When it holds, as the file writes it; either end may be open. */
  readonly start?: string;
  readonly end?: string;
  readonly weight?: number;
  readonly attributes: ReadonlyMap<string, FlatValue>;
  readonly place: string;
}
