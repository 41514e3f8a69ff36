import type { GrowingGraph } from './growing-graph';
import type { XmlContent, XmlTag } from './xml-tag';

/** A time as the file writes it; either end may be open. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
}

const NO_BOUND = new Set(['', '-infinity', 'infinity', '+infinity', '-inf', 'inf', '+inf']);

/** The time that an element bears: its two ends, or one point; undefined where it has neither. */
export function spanOf(tag: XmlTag, graph: GrowingGraph): Span | undefined {
  const point = bound(tag, 'timestamp');
  const start = bound(tag, 'start') ?? openBound(tag, 'startopen', graph) ?? point;
  const end = bound(tag, 'end') ?? openBound(tag, 'endopen', graph) ?? point;
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function bound(tag: XmlTag, name: string): string | undefined {
  const text = tag.attribute(name)?.trim();
  return text === undefined || NO_BOUND.has(text.toLowerCase()) ? undefined : text;
}

function openBound(tag: XmlTag, name: string, graph: GrowingGraph): string | undefined {
  const text = bound(tag, name);
  if (text !== undefined)
    graph.tellOnce(
      'open-bound',
      tag.place,
      'Some times begin or end just beside their dates.',
      'Read as if with them.',
    );
  return text;
}

const NONE: readonly Span[] = [];

/** The times of an element while it is read: its spells or slices, else those that it bears itself. */
export class GexfTimes implements XmlContent {
  readonly #graph: GrowingGraph;
  #own: Span | undefined;
  #spells: Span[] | undefined;

  constructor(graph: GrowingGraph) {
    this.#graph = graph;
  }

  /** Begins with the tag of an element, and forgets the one before. */
  begin(tag: XmlTag): void {
    this.#own = spanOf(tag, this.#graph);
    this.#spells = undefined;
  }

  get spans(): readonly Span[] {
    return this.#spells ?? (this.#own ? [this.#own] : NONE);
  }

  /** What reads an element in it that holds times. */
  contentOf({ name }: XmlTag): XmlContent | undefined {
    return name === 'spells' || name === 'slices' ? this : undefined;
  }

  child(tag: XmlTag): undefined {
    const span = spanOf(tag, this.#graph);
    if (!span) return;
    this.#spells ??= [];
    this.#spells.push(span);
  }
}

/** A time as one text, `2004/2006`. */
export function spanText({ start = '..', end = '..' }: Span): string {
  return start === end ? start : `${start}/${end}`;
}
