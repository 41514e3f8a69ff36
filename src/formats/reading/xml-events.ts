import { SaxesParser } from 'saxes';
import { inShort, Unreadable } from '../problems';
import { keepWithin, overLimit, READ_LIMITS } from './limits';
import { isOfNamespaces, Namespaces } from './xml-namespaces';
import { ParsedTag, placeIn, type TextPlace, type XmlContent, type XmlTag } from './xml-tag';

/** Namespaces are found here: finding them costs the parser half as much again as everything else. */
type Parser = SaxesParser<{ xmlns: false; position: false }>;

/** Goes through an XML document once, with namespaces; its text comes in pieces. Throws `Unreadable` with line and column at the first thing that is not well-formed, at any DOCTYPE, and beyond a limit. */
export function readXml(pieces: Iterable<string>, rootContent: (tag: XmlTag) => XmlContent | undefined): void {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  const watch: Watch = { isAtEnd: false, hasMoved: false, before: '', piece: '', start: 0 };
  refuse(parser, watch);
  follow(parser, rootContent, watch);
  let still = 0;
  for (const piece of pieces) {
    watch.hasMoved = false;
    pass(piece, watch);
    parser.write(piece);
    still = watch.hasMoved ? 0 : still + piece.length;
    if (still > READ_LIMITS.text) throw overLimit('text', placeOf(parser));
  }
  watch.isAtEnd = true;
  parser.close();
}

interface Watch {
  isAtEnd: boolean;
  /** Whether anything was reported since it was last asked. */
  hasMoved: boolean;
  /** The piece that is being read, and the one before it. */
  piece: string;
  before: string;
  /** Where the former begins in the document. */
  start: number;
}

function pass(piece: string, watch: Watch): void {
  watch.start += watch.piece.length;
  watch.before = watch.piece;
  watch.piece = piece;
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

/** An element that is not closed yet. */
interface OpenElement {
  readonly content: XmlContent;
  readonly namespaces: Namespaces;
  text: string;
}

/** Hands elements and texts to whoever has asked for them. */
function follow(parser: Parser, rootContent: (tag: XmlTag) => XmlContent | undefined, watch: Watch): void {
  const open: OpenElement[] = [];
  const starts = startsIn(parser, watch);
  const fail = (message: string): never => {
    parser.fail(message);
    throw new Error(message);
  };
  parser.on('opentag', ({ name, attributes }) => {
    const around = open.at(-1);
    const outer = around?.namespaces ?? new Namespaces();
    const namespaces = starts.isOfNamespaces ? outer.within(attributes, fail) : outer;
    const tag = new ParsedTag(namespaces.expanded(name, fail), attributes, starts);
    keepWithin('depth', open.length + 1, tag);
    const content = (around ? around.content.child?.(tag) : rootContent(tag)) ?? SKIPPED;
    open.push({ content, namespaces, text: '' });
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
    closed?.content.close?.();
  });
}

/** The tag that is being read: where it starts, how many attributes it has so far, and whether it has to do with namespaces. */
interface TagStart extends TextPlace {
  line: number;
  column: number;
  size: number;
  isOfNamespaces: boolean;
}

/** Follows the tags that are read, and refuses one with too many or too long attributes while it is. */
function startsIn(parser: Parser, watch: Watch): Readonly<TagStart> {
  const start: TagStart = { line: 1, column: 1, size: 0, isOfNamespaces: false };
  parser.on('opentagstart', ({ name }) => {
    watch.hasMoved = true;
    start.size = 0;
    start.isOfNamespaces = false;
    const { line, column } = parser;
    const own = column - name.length - 1;
    start.line = own >= 1 ? line : line - 1;
    start.column = own >= 1 ? own : columnBefore(parser.position - name.length - 2, watch);
  });
  parser.on('attribute', ({ name, value }) => {
    watch.hasMoved = true;
    if (isOfNamespaces(name)) start.isOfNamespaces = true;
    if (++start.size > READ_LIMITS.attributes) throw overLimit('attributes', placeOf(parser));
    if (value.length > READ_LIMITS.text) throw overLimit('text', placeOf(parser));
  });
  return start;
}

/** So far back the start of a line is looked for. */
const LOOK_BACK = 1000;

/** The column of a place in the document that is not in the line that is being read. */
function columnBefore(position: number, { before, piece, start }: Watch): number {
  const at = position - start;
  const text = (before + piece.slice(0, Math.max(0, at))).slice(-LOOK_BACK - 1, at < 0 ? at : undefined);
  return text.length - text.lastIndexOf('\n');
}
