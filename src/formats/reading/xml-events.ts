import { SaxesParser } from 'saxes';
import { inShort, Unreadable } from '../problems';
import { keepWithin, overLimit, READ_LIMITS } from './limits';
import { ParsedTag, placeIn, type TextPlace, type XmlContent, type XmlTag } from './xml-tag';

/** So many characters are parsed between two words about progress. */
const CHUNK = 65_536;

type Parser = SaxesParser<{ xmlns: true; position: false }>;

/** Goes through an XML document once, with namespaces. Throws `Unreadable` with line and column at the first thing that is not well-formed, at any DOCTYPE, and beyond a limit. */
export function readXml(
  text: string,
  rootContent: (tag: XmlTag) => XmlContent | undefined,
  onProgress: (share: number) => void = () => {},
): void {
  const parser: Parser = new SaxesParser({ xmlns: true, position: false });
  const watch = { isAtEnd: false, hasMoved: false };
  refuse(parser, watch);
  follow(parser, text, rootContent, watch);
  let still = 0;
  for (let at = 0; at < text.length; at += CHUNK) {
    watch.hasMoved = false;
    parser.write(text.slice(at, at + CHUNK));
    still = watch.hasMoved ? 0 : still + CHUNK;
    if (still > READ_LIMITS.text) throw overLimit('text', placeOf(parser));
    onProgress(Math.min(1, (at + CHUNK) / text.length));
  }
  watch.isAtEnd = true;
  parser.close();
}

interface Watch {
  isAtEnd: boolean;
  /** Whether anything was reported since it was last asked. */
  hasMoved: boolean;
}

function placeOf({ line, column }: Parser): string {
  return placeIn({ line, column: Math.max(1, column) });
}

function refuse(parser: Parser, watch: Watch): void {
  parser.on('error', ({ message }) => {
    const what = watch.isAtEnd ? 'The file breaks off before its end' : 'The XML is not well-formed';
    const hint = 'Save or download the file again; nothing of it was opened.';
    throw new Unreadable('xml', `${what}: ${inShort(message)}`, hint, placeOf(parser));
  });
  parser.on('doctype', () => {
    const hint = 'Delete everything from <!DOCTYPE to its closing > and open the file again.';
    throw new Unreadable('doctype', 'The file has a DOCTYPE, which is never read.', hint, placeOf(parser));
  });
}

const SKIPPED: XmlContent = {};

/** Hands elements and texts to whoever has asked for them. */
function follow(
  parser: Parser,
  text: string,
  rootContent: (tag: XmlTag) => XmlContent | undefined,
  watch: Watch,
): void {
  const open: { readonly content: XmlContent; text: string }[] = [];
  const startOf = startsIn(parser, text, watch);
  parser.on('opentag', (tag) => {
    const parsed = new ParsedTag(tag, startOf());
    const around = open.at(-1);
    keepWithin('depth', open.length + 1, parsed);
    const content = around ? around.content.child?.(parsed) : rootContent(parsed);
    open.push({ content: content ?? SKIPPED, text: '' });
  });
  const take = (piece: string) => {
    watch.hasMoved = true;
    const innermost = open.at(-1);
    if (!innermost?.content.end) return;
    innermost.text += piece;
    if (innermost.text.length > READ_LIMITS.text) throw overLimit('text', placeOf(parser));
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const closed = open.pop();
    closed?.content.end?.(closed.text);
  });
}

/** Tells where the tag starts that was just read, and refuses one with too many or too long attributes while it is read. */
function startsIn(parser: Parser, text: string, watch: Watch): () => TextPlace {
  let start: TextPlace = { line: 1, column: 1 };
  let attributes = 0;
  parser.on('opentagstart', ({ name }) => {
    watch.hasMoved = true;
    attributes = 0;
    start = startOf(parser, name, text);
  });
  parser.on('attribute', ({ value }) => {
    watch.hasMoved = true;
    if (++attributes > READ_LIMITS.attributes) throw overLimit('attributes', placeOf(parser));
    if (value.length > READ_LIMITS.text) throw overLimit('text', placeOf(parser));
  });
  return () => start;
}

/** So far back the start of a line is looked for. */
const LOOK_BACK = 1000;

/** Where a tag starts whose name, and one character after it, were just read. */
function startOf(parser: Parser, name: string, text: string): TextPlace {
  const { line, column } = parser;
  const start = column - name.length - 1;
  if (start >= 1) return { line, column: start };
  const at = parser.position - name.length - 2;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return { line: line - 1, column: before.length - before.lastIndexOf('\n') };
}
