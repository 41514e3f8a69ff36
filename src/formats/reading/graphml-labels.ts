import type { GrowingGraph } from './growing-graph';
import type { XmlContent, XmlTag } from './xml-tag';

/** The texts that a picture of a node or an edge bears, as yEd and yFiles write them. */
export interface DrawnLabels {
  readonly labels: readonly string[];
  /** Looks through what is in a `data`, at any depth. */
  child(tag: XmlTag): XmlContent;
}

const LABELS = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text']);

/** Labels of which there are none yet; of a group that is drawn open and closed, those of the way it is drawn now. */
export function newDrawnLabels(graph: GrowingGraph): DrawnLabels {
  const labels: string[] = [];
  const child = (tag: XmlTag): XmlContent => {
    graph.tellOnce('looks', tag.place, 'The file says how things are drawn.', 'Only the labels of it are read.');
    if (LABELS.has(tag.name)) return labelContent(tag);
    if (tag.name === 'Label' && tag.attribute('Text') !== undefined) addTo(labels, tag.attribute('Text') ?? '');
    return tag.name === 'Realizers' ? activeContent(tag) : { child };
  };
  const labelContent = (tag: XmlTag): XmlContent =>
    tag.attribute('hasText') === 'false' ? {} : { end: (text) => addTo(labels, text) };
  const activeContent = (tag: XmlTag): XmlContent => {
    const active = Number(tag.attribute('active') ?? 0);
    let at = 0;
    return { child: (realizer) => (at++ === active ? child(realizer) : undefined) };
  };
  return { labels, child };
}

function addTo(labels: string[], text: string): void {
  const label = text.trim();
  if (label !== '' && !labels.includes(label)) labels.push(label);
}
