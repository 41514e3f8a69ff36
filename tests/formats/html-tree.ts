import { SaxesParser } from 'saxes';

/** An element of a page as an independent, strict parser of XML sees it. */
export interface PageTree {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: readonly (PageTree | string)[];
}

interface Growing extends PageTree {
  readonly content: (PageTree | string)[];
}

/** Parses a page that is well-formed; throws at the first thing that is not. */
export function pageTree(text: string): PageTree {
  const parser = new SaxesParser({ xmlns: false });
  const document: Growing = { name: '', attributes: new Map(), content: [] };
  const open = [document];
  const grow = (found: string) => open.at(-1)!.content.push(found);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const grown: Growing = {
      name,
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      content: [],
    };
    open.at(-1)!.content.push(grown);
    open.push(grown);
  });
  parser.on('text', grow);
  parser.on('cdata', grow);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [root] = elements(document);
  if (!root) throw new Error('there is no page');
  return root;
}

/** The elements directly within another. */
export function elements({ content }: PageTree): readonly PageTree[] {
  return content.filter((part) => typeof part !== 'string');
}

/** An element and everything within it, in the order of the page. */
export function everything(tree: PageTree): readonly PageTree[] {
  return [tree, ...elements(tree).flatMap(everything)];
}

/** All elements of a class, in the order of the page. */
export function ofClass(tree: PageTree, name: string): readonly PageTree[] {
  return everything(tree).filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
}

/** All elements of a name. */
export function named(tree: PageTree, name: string): readonly PageTree[] {
  return everything(tree).filter((node) => node.name === name);
}

/** Its text, with that of its children. */
export function textIn({ content }: PageTree): string {
  return content.map((part) => (typeof part === 'string' ? part : textIn(part))).join('');
}
