import { holdable } from './characters';

/** An entity as Graphviz resolves it in labels. */
const ENTITY = /&(?=#?\w+;)/g;

/** A text as a quoted string of DOT; the only way that text gets into a file. Two backslashes stand for one, as in labels. */
export function dotString(text: string): string {
  return `"${holdable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The same of a label, in which Graphviz would resolve entities. */
export function dotLabel(text: string): string {
  return dotString(text.replace(ENTITY, '&amp;'));
}

/** Attributes in brackets; names are ours. */
export function dotAttributes(values: Iterable<readonly [name: string, value: string]>): string {
  return `[${[...values].map(([name, value]) => `${name}=${value}`).join(', ')}]`;
}
