import type { FileStart } from '../reading/reader';

const IRI = '<[a-zA-Z][\\w+.-]*:[^<>"{}|^`\\\\\\s]*>';
const NODE = `(?:${IRI}|_:[^\\s<>"]+)`;
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:\\^\\^${IRI}|@[\\w-]+)?`;
const TRIPLE = `^\\s*${NODE}\\s*${IRI}\\s*(?:${NODE}|${LITERAL}|<<\\(.*\\)>>)\\s*`;
const TRIPLE_LINE = new RegExp(`${TRIPLE}\\.\\s*(?:#.*)?$`);
const QUAD_LINE = new RegExp(`${TRIPLE}${NODE}\\s*\\.\\s*(?:#.*)?$`);
const LINES_LOOKED_AT = 200;

/** Statements of a line-based file, without comments and without a last line that may be cut off. */
function statementLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const whole = lines.length > 1 && lines.at(-1) !== '' ? lines.slice(0, -1) : lines;
  return whole.filter((line) => !/^\s*(?:#|VERSION\s|$)/.test(line)).slice(0, LINES_LOOKED_AT);
}

/** Whether a file is lines of triples with full IRIs. */
export function isNTriples({ text }: FileStart): boolean {
  const lines = statementLines(text);
  return lines.length > 0 && lines.every((line) => TRIPLE_LINE.test(line));
}

/** Whether a file is lines of triples with full IRIs, of which at least one names its graph. */
export function isNQuads({ text }: FileStart): boolean {
  const lines = statementLines(text);
  return (
    lines.some((line) => QUAD_LINE.test(line)) && lines.every((line) => TRIPLE_LINE.test(line) || QUAD_LINE.test(line))
  );
}

const COMMENTS = /^(?:\s+|#[^\r\n]*)*/;
const TURTLE_START = new RegExp(
  `^(?:@(?:prefix|base|version)\\s|(?:prefix\\s+[\\w.-]*:\\s*<|base\\s*<|version\\s*["'])|GRAPH\\s*[<\\w]|${IRI}\\s*(?:[<{a]|[\\w-]*:)|_:\\S+\\s+(?:[<a]|[\\w-]*:)|\\[\\s*(?:\\]\\s*(?:a\\s|<|[\\w-]*:)|a\\s|<|[\\w-]*:)|\\{\\s*${NODE}|<<)`,
  'i',
);

function startsLikeTurtle(text: string): boolean {
  return TURTLE_START.test(text.replace(COMMENTS, ''));
}

/** Everything in which a brace would be no part of the structure. */
const WITHIN = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|<[^<>\s]*>|#[^\r\n]*/g;

/** Whether a file is Turtle with named graphs. */
export function isTrig(start: FileStart): boolean {
  return startsLikeTurtle(start.text) && /\{(?!\|)/.test(start.text.replace(WITHIN, ' '));
}

/** Whether a file is Turtle and says that it needs RDF 1.2. */
export function isTurtle12(start: FileStart): boolean {
  return startsLikeTurtle(start.text) && VERSION_12.test(start.text.replace(COMMENTS, '')) && !isTrig(start);
}

const VERSION_12 = /^@?version\s+["']1\.2["']/i;

/** Whether a file is Turtle and nothing narrower or wider; that it has graphs may be seen only further on. */
export function isTurtle(start: FileStart): boolean {
  const others = [isNTriples, isNQuads, isTurtle12, isTrig];
  return startsLikeTurtle(start.text) && !others.some((isOther) => isOther(start));
}

/** Whether a file is JSON with keys that JSON-LD alone has. */
export function isJsonLd({ text }: FileStart): boolean {
  return /^\s*[[{]/.test(text) && /"@(?:context|id|graph|type)"\s*:/.test(text);
}
