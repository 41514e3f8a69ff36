import type { Findings } from '../../../src/formats/reading/findings';
import { newFindings } from '../../../src/formats/reading/findings';
import type { FileEdge, FileGraph, FileNode } from '../../../src/formats/reading/graph';

type Plain<Item> = Omit<Item, 'attributes' | 'place'> & { readonly attributes?: Readonly<Record<string, unknown>> };

/** A graph as plain values, without the places; attributes are left out where there are none. */
export interface PlainGraph {
  readonly about: Readonly<Record<string, unknown>>;
  readonly title?: string;
  readonly nodes: readonly Plain<FileNode>[];
  readonly edges: readonly Plain<FileEdge>[];
}

/** What a reader of a graph makes of a text, with its issues as `severity code place`. */
export function told(read: (pieces: Iterable<string>, findings: Findings) => FileGraph, text: string) {
  const findings = newFindings();
  const { about, title, nodes, edges } = read([text], findings);
  const plain: PlainGraph = {
    about: Object.fromEntries(about),
    ...(title !== undefined && { title }),
    nodes: nodes.map(plainItem),
    edges: Array.from(edges, plainItem),
  };
  return {
    graph: plain,
    issues: findings.listed().map(({ severity, code, place }) => `${severity} ${code} ${place}`),
    isRefused: findings.isRefused,
  };
}

function plainItem<Item extends FileNode | FileEdge>({ place: _, attributes, ...rest }: Item) {
  return { ...rest, ...(attributes.size > 0 && { attributes: Object.fromEntries(attributes) }) };
}
