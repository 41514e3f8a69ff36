import { growingColumn } from '../../lib/growing-column';
import { growingTexts } from '../../lib/growing-texts';
import { Numbered } from '../../lib/numbered';
import { type PackedTexts, packedText } from '../../lib/packed-texts';
import type { Sequence } from '../../lib/sequence';
import { type EdgeSaying, EdgeSayings } from './edge-sayings';
import type { FileEdge } from './graph';
import { placeIn, type TextPlace } from './xml-tag';

/** Where an edge stands: in words, or by line and column. */
export type EdgePlace = string | TextPlace;

interface Parts {
  readonly ids: PackedTexts;
  readonly isNamed: Uint8Array;
  readonly ends: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly sayings: readonly EdgeSaying[];
  readonly said: Uint32Array;
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
  readonly places: readonly string[];
}

/** The edges of a file in columns: half a million of them say the same few things again and again, which are held once. */
export class EdgeColumns implements Sequence<FileEdge> {
  /** Ids of nodes, known or not. */
  readonly ends: readonly string[];
  /** Of each edge the place of the node in `ends`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly sayings: readonly EdgeSaying[];
  /** Of each edge the place of what it says in `sayings`. */
  readonly said: Uint32Array;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.ends = parts.ends;
    this.source = parts.source;
    this.target = parts.target;
    this.sayings = parts.sayings;
    this.said = parts.said;
    this.#parts = parts;
  }

  get length(): number {
    return this.said.length;
  }

  /** The ids of all edges; undefined where some have none. */
  get allIds(): PackedTexts | undefined {
    const { ids, isNamed } = this.#parts;
    return isNamed.includes(0) ? undefined : ids;
  }

  id(row: number): string | undefined {
    const { ids, isNamed } = this.#parts;
    return isNamed[row] === 1 ? packedText(ids, row) : undefined;
  }

  /** Where it stands in the file, in words. */
  place(row: number): string {
    const { lines, columns, places } = this.#parts;
    return lines.length > 0 ? placeIn({ line: lines[row]!, column: columns[row]! }) : places[row]!;
  }

  edge(row: number): FileEdge {
    const id = this.id(row);
    return {
      ...(id !== undefined && { id }),
      source: this.ends[this.source[row]!]!,
      target: this.ends[this.target[row]!]!,
      ...this.sayings[this.said[row]!]!,
      place: this.place(row),
    };
  }

  *[Symbol.iterator](): Iterator<FileEdge> {
    for (let row = 0; row < this.length; row++) yield this.edge(row);
  }
}

/** Edges in columns while they are added. */
export interface GrowingEdges {
  /** Adds an edge, whose attributes may change afterwards; gives how many there are. All stand by line and column, or all in words. */
  add(edge: Omit<FileEdge, 'place'>, at: EdgePlace): number;
  done(): EdgeColumns;
}

/** No edge yet. */
export function growingEdges(): GrowingEdges {
  const ids = growingTexts();
  const isNamed = growingColumn(Uint8Array);
  const [source, target, said] = [growingColumn(Uint32Array), growingColumn(Uint32Array), growingColumn(Uint32Array)];
  const [lines, columns] = [growingColumn(Uint32Array), growingColumn(Uint32Array)];
  const places: string[] = [];
  const ends = new Numbered<string>();
  const sayings = new EdgeSayings();
  return {
    add(edge, at) {
      ids.add(edge.id ?? '');
      isNamed.add(edge.id === undefined ? 0 : 1);
      source.add(ends.numberOf(edge.source));
      target.add(ends.numberOf(edge.target));
      said.add(sayings.placeOf(edge));
      if (typeof at === 'string') places.push(at);
      else {
        lines.add(at.line);
        columns.add(at.column);
      }
      return said.length;
    },
    done: () =>
      new EdgeColumns({
        ids: ids.done(),
        isNamed: isNamed.done(),
        ends: ends.values,
        source: source.done(),
        target: target.done(),
        sayings: sayings.list,
        said: said.done(),
        lines: lines.done(),
        columns: columns.done(),
        places,
      }),
  };
}

/** Some edges in columns. */
export function edgeColumns(edges: Sequence<FileEdge>): EdgeColumns {
  if (edges instanceof EdgeColumns) return edges;
  const growing = growingEdges();
  for (const edge of edges) growing.add(edge, edge.place);
  return growing.done();
}
