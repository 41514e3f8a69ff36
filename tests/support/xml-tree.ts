import { SaxesParser } from 'saxes';

/** An element as an independent, strict parser sees it. */
export interface Tree {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Tree[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Growing extends Tree {
  readonly children: Growing[];
  text: string;
}

/** Parses a document with namespaces; throws at the first thing that is not well-formed. */
export function xmlTree(text: string): Tree {
  const parser = new SaxesParser({ xmlns: true });
  const document: Growing = { name: '', namespace: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const pairs = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const grown: Growing = { name: local, namespace: uri, attributes: new Map(pairs), children: [], text: '' };
    open.at(-1)?.children.push(grown);
    open.push(grown);
  });
  parser.on('text', (found) => {
    open.at(-1)!.text += found;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return document.children[0]!;
}

/** The only child of a name; throws where there is none or another. */
export function only(tree: Tree, name: string): Tree {
  const found = all(tree, name);
  if (found.length !== 1) throw new Error(`expected one ${name} in ${tree.name}, found ${found.length}`);
  return found[0]!;
}

/** The children of a name. */
export function all(tree: Tree, name: string): readonly Tree[] {
  return tree.children.filter((child) => child.name === name);
}

/** An attribute that must be there. */
export function attribute(tree: Tree, name: string): string {
  const value = tree.attributes.get(name);
  if (value === undefined) throw new Error(`${tree.name} has no ${name}`);
  return value;
}
