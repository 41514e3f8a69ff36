import type { Namespaces } from './namespaces';
import type { Name, Term } from './node';

/** A name in full between its brackets. */
export function fullName({ prefix, local }: Name, namespaces: Namespaces): string {
  return `<${namespaces.get(prefix)}${local}>`;
}

/** A term as N-Triples write it; a name is written by `named`, which Turtle shortens. */
export function printed(term: Term, named: (name: Name) => string): string {
  switch (term.as) {
    case 'name':
      return named(term.name);
    case 'address':
      return `<${term.iri}>`;
    case 'literal':
      return term.datatype ? `${quoted(term.text)}^^${named(term.datatype)}` : quoted(term.text);
    case 'triple':
      return `<<( ${named(term.subject)} ${named(term.predicate)} ${named(term.object)} )>>`;
  }
}

/** What no literal holds as it is, and what would reorder or break a line for whoever reads the file. */
const SPECIAL = /["\\\t\n\r\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

function quoted(text: string): string {
  const shown = (char: string) =>
    SHORT.get(char) ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `"${text.replace(SPECIAL, shown)}"`;
}
