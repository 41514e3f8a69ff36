import { type Tree, xmlTree } from '../../support/xml-tree';

/** The text of every text element of an SVG, in its order; throws where the file is not well-formed. */
export function svgTexts(svg: string): readonly string[] {
  return textsIn(xmlTree(svg));
}

function textsIn(tree: Tree): readonly string[] {
  return tree.name === 'text' ? [allText(tree)] : tree.children.flatMap(textsIn);
}

function allText({ text, children }: Tree): string {
  return text + children.map(allText).join('');
}
