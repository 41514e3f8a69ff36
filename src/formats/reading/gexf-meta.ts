import type { FlatValue } from '../column';
import type { GrowingGraph } from './growing-graph';
import type { XmlContent } from './xml-tag';

const KEPT = new Set(['description', 'creator', 'keywords']);
/** A line of those in which our own files say what they hold. */
const OWN_LINE = /^dataset: /m;

/** What a GEXF file says about itself. */
export function gexfMeta({ about }: GrowingGraph): { readonly content: XmlContent; title(): string | undefined } {
  let title: string | undefined;
  return {
    content: {
      child: (tag) => {
        const name = tag.name.toLowerCase();
        if (name === 'title') return { end: (text) => (title = text.trim() || undefined) };
        if (!KEPT.has(name)) return undefined;
        return {
          end: (text) => {
            if (text.trim() !== '' && !about.has(name)) about.set(name, OWN_LINE.test(text) ? text : text.trim());
          },
        };
      },
    },
    title: () => title,
  };
}

/** Whether a file says about itself that it is one of ours. */
export function isOurs(about: ReadonlyMap<string, FlatValue>): boolean {
  const description = about.get('description');
  return typeof description === 'string' && OWN_LINE.test(description);
}
