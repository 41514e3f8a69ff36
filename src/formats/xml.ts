import { holdable, unholdable } from './characters';

type AttributeValue = string | number | boolean | undefined;
type Attributes = Readonly<Record<string, AttributeValue>>;

/** An element of an XML document; its texts are plain data and are escaped when it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Either texts or elements: no format here mixes them. */
  readonly content: string | readonly XmlElement[];
}

/** An element of which thousands are written that differ in one text only. */
export interface XmlStencil {
  /** The element with its text, on a line of its own. */
  line(text: string, indent: string): string;
}

/** What writes itself, escaped, in whole lines, the first of them that far indented. */
export type XmlLines = (indent: string) => string;

/** An element whose children come one by one while it is written; `undefined` among them is only a chance to stop. */
export interface XmlFlow {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Iterable<XmlElement | XmlLines | XmlFlow | undefined>;
}

/** An element with its attributes; undefined ones are left out. */
export function element(name: string, attributes: Attributes = {}, content: XmlElement['content'] = []): XmlElement {
  return { name, attributes, content };
}

/** An element whose text is still open: it stands in the attribute `open`, the last one, or in the content where none is named. */
export function stencil(name: string, attributes: Attributes, open?: string): XmlStencil {
  const start = startOf(name, attributes, '');
  const inContent = (text: string) => (text === '' ? '/>\n' : `>${inText(text)}</${name}>\n`);
  const inOpen = (text: string) => ` ${open}="${inAttribute(text)}"/>\n`;
  return { line: remembering(start, open === undefined ? inContent : inOpen) };
}

/** So many lines are kept, and none that is longer, for attributes that say the same again and again. */
const LINES_KEPT = 512;
const LONGEST_KEPT = 60;

function remembering(start: string, endOf: (text: string) => string): XmlStencil['line'] {
  const known = new Map<string, string>();
  let knownIndent: string | undefined;
  let found = 0;
  const isWorthIt = () => known.size < LINES_KEPT || found > LINES_KEPT;
  return (text, indent) => {
    knownIndent ??= indent;
    if (text.length > LONGEST_KEPT || indent !== knownIndent || !isWorthIt()) return indent + start + endOf(text);
    const before = known.get(text);
    if (before !== undefined) {
      found++;
      return before;
    }
    const line = indent + start + endOf(text);
    if (known.size < LINES_KEPT) known.set(text, line);
    return line;
  };
}

/** An element that is written while its children are made. */
export function flow(name: string, attributes: Attributes, children: XmlFlow['children']): XmlFlow {
  return { name, attributes, children };
}

/** Writes a document: UTF-8, LF, two spaces a level; characters that XML cannot hold become `�` and their code. */
export function xmlDocument(root: XmlElement): string {
  return DECLARATION + elementLines(root, '');
}

/** The same document in pieces, one for each element in a flow. */
export function* xmlPieces(root: XmlFlow): Generator<string, void> {
  yield DECLARATION;
  yield* piecesOf(root, '');
}

/** How many characters of a document are replaced by `�` when it is written. */
export function replacedCharacters({ attributes, content }: XmlElement): number {
  const own = Object.values(attributes).reduce<number>((sum, value) => sum + unholdable(String(value ?? '')), 0);
  if (typeof content === 'string') return own + unholdable(content);
  return content.reduce<number>((sum, child) => sum + replacedCharacters(child), own);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function* piecesOf({ name, attributes, children }: XmlFlow, indent: string): Generator<string, void> {
  const inner = `${indent}  `;
  let isEmpty = true;
  for (const child of children) {
    if (child && isEmpty) yield `${startOf(name, attributes, indent)}>\n`;
    if (child) isEmpty = false;
    if (!child) yield '';
    else if (typeof child === 'function') yield child(inner);
    else if ('children' in child) yield* piecesOf(child, inner);
    else yield elementLines(child, inner);
  }
  yield isEmpty ? `${startOf(name, attributes, indent)}/>\n` : `${indent}</${name}>\n`;
}

/** An element in lines of its own, that far indented. */
export function elementLines({ name, attributes, content }: XmlElement, indent: string): string {
  const start = startOf(name, attributes, indent);
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${inText(content)}</${name}>\n`;
  const deeper = `${indent}  `;
  let lines = `${start}>\n`;
  for (const child of content) lines += elementLines(child, deeper);
  return `${lines}${indent}</${name}>\n`;
}

function startOf(name: string, attributes: Attributes, indent: string): string {
  let start = `${indent}<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${inAttribute(String(value))}"`;
  }
  return start;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function reference(char: string): string {
  return NAMED.get(char) ?? `&#${char.charCodeAt(0)};`;
}

/** Texts with nothing to escape, which nearly all are: told in one go. */
const PLAIN_TEXT = /^[\t\n !-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;
const PLAIN_ATTRIBUTE = /^[ !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** A parser makes LF of every bare CR. */
function inText(text: string): string {
  return PLAIN_TEXT.test(text) ? text : holdable(text).replace(/[&<>\r]/g, reference);
}

/** A text between the quotes of an attribute: a parser makes a space of every bare tab and line end. */
export function inAttribute(text: string): string {
  return PLAIN_ATTRIBUTE.test(text) ? text : holdable(text).replace(/[&<>"\t\r\n]/g, reference);
}
