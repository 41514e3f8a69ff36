import { holdable } from './characters';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of a page: a text, which is plain data and escaped when it is written, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly HtmlNode[];
}

/** Elements without an end; they are closed as in XML, so that a page is well-formed too. */
const VOID: ReadonlySet<string> = new Set(['meta', 'br', 'hr']);

/** An element of a page; its name and the names of its attributes are ours, everything else may be anybody’s text. */
export function element(name: string, attributes: Attributes = {}, children: readonly HtmlNode[] = []): HtmlElement {
  return { name, attributes, children };
}

/** A text of the data inside a sentence: its direction stays its own. */
export function given(text: string): HtmlElement {
  return element('bdi', {}, [text]);
}

/** A link to an address on the web; any other address stays a text. */
export function webLink(url: string, children: readonly HtmlNode[]): HtmlElement {
  return isWebAddress(url) ? element('a', { href: url, rel: 'noreferrer' }, children) : element('span', {}, children);
}

/** Whether an address leads to the web and nowhere else. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(url);
}

/** A node as it stands in a file, with nothing added between its parts. */
export function html(node: HtmlNode): string {
  if (typeof node === 'string') return inText(node);
  if (VOID.has(node.name)) return `<${node.name}${attributesOf(node.attributes)} />`;
  let inner = '';
  for (const child of node.children) inner += html(child);
  return `${startOf(node.name, node.attributes)}${inner}${endOf(node.name)}`;
}

/** How an element begins whose children are written one by one. */
export function startOf(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

/** How such an element ends. */
export function endOf(name: string): string {
  return `</${name}>`;
}

/** A style sheet or a script of ours, which no escape could stand in; throws where it would end early. */
export function ownCode(name: 'style' | 'script', attributes: Attributes, code: string): string {
  if (/<\/|<!--/.test(code)) throw new Error(`invalid ${name}: it holds what would end it`);
  return `${startOf(name, attributes)}${code}${endOf(name)}`;
}

/** JSON to stand in a script element: none of its characters means anything to a parser of HTML, XML or JavaScript. */
export function inScript(json: string): string {
  return json.replace(/[<>&\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, codeUnit);
}

function codeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function attributesOf(attributes: Attributes): string {
  let text = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${inAttribute(String(value))}"`;
  }
  return text;
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
const PLAIN = /^[ !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** A parser makes LF of every bare CR. */
function inText(text: string): string {
  return PLAIN.test(text) ? text : holdable(text).replace(/[&<>\r]/g, reference);
}

function inAttribute(text: string): string {
  return PLAIN.test(text) ? text : holdable(text).replace(/[&<>"\t\r\n]/g, reference);
}
