import { holdable, unholdable } from './characters';

type AttributeValue = string | number | boolean | undefined;

/** An element of an XML document; its texts are plain data and are escaped when it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Either texts or elements: no format here mixes them. */
  readonly content: string | readonly XmlElement[];
}

/** An element with its attributes; undefined ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content: string | readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, content };
}

/** Writes a document: UTF-8, LF, two spaces a level; characters that XML cannot hold become `�` and their code. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

/** How many characters of a document are replaced by `�` when it is written. */
export function replacedCharacters({ attributes, content }: XmlElement): number {
  const own = Object.values(attributes).reduce<number>((sum, value) => sum + unholdable(String(value ?? '')), 0);
  if (typeof content === 'string') return own + unholdable(content);
  return content.reduce((sum, child) => sum + replacedCharacters(child), own);
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = `${indent}<${[name, ...pairs.map(([key, value]) => `${key}="${inAttribute(String(value))}"`)].join(' ')}`;
  if (content.length === 0) return `${start}/>`;
  if (typeof content === 'string') return `${start}>${inText(content)}</${name}>`;
  const inner = content.map((child) => written(child, `${indent}  `)).join('\n');
  return `${start}>\n${inner}\n${indent}</${name}>`;
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

/** A parser makes LF of every bare CR. */
function inText(text: string): string {
  return holdable(text).replace(/[&<>\r]/g, reference);
}

/** A parser makes a space of every bare tab and line end. */
function inAttribute(text: string): string {
  return holdable(text).replace(/[&<>"\t\r\n]/g, reference);
}
