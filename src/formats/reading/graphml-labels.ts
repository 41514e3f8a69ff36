import type { GrowingGraph } from './growing-graph';
import type { XmlContent, XmlTag } from './xml-tag';

const LABELS = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text']);
const NONE: readonly string[] = [];

/** The texts that a picture of a node or an edge bears, as yEd and yFiles write them; of a group that is drawn open and closed, those of the way it is drawn now. */
export class DrawnLabels implements XmlContent {
  readonly #graph: GrowingGraph;
  #labels: string[] | undefined;

  constructor(graph: GrowingGraph) {
    this.#graph = graph;
  }

  get labels(): readonly string[] {
    return this.#labels ?? NONE;
  }

  /** Looks through what is in a `data`, at any depth. */
  child(tag: XmlTag): XmlContent {
    const { place, name } = tag;
    this.#graph.tellOnce('looks', place, 'The file says how things are drawn.', 'Only the labels of it are read.');
    if (LABELS.has(name)) return tag.attribute('hasText') === 'false' ? {} : { end: (text) => this.#add(text) };
    if (name === 'Label') this.#add(tag.attribute('Text') ?? '');
    return name === 'Realizers' ? this.#active(tag) : this;
  }

  #active(tag: XmlTag): XmlContent {
    const active = Number(tag.attribute('active') ?? 0);
    let at = 0;
    return { child: (realizer) => (at++ === active ? this.child(realizer) : undefined) };
  }

  #add(text: string): void {
    const label = text.trim();
    if (label === '' || this.#labels?.includes(label)) return;
    this.#labels ??= [];
    this.#labels.push(label);
  }
}
