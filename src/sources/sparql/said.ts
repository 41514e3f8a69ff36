import { cutAtWord, onOneLine } from '../../lib/text';

const LONGEST = 200;

/** What an engine says of its trouble, in a line without markup and not long; undefined where it says nothing. */
export function saidIn(body: string, type: string): string | undefined {
  const words = type === 'text/html' || /^\s*<(?:!doctype|html)\b/i.test(body) ? visibleText(body) : plainWords(body);
  const line = onOneLine(words.toWellFormed()).replace(/\s+/g, ' ');
  return line === '' ? undefined : cutAtWord(line, LONGEST);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
]);

/** What a reader of a page would see. It stays text: nothing here is ever made a page again. */
function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\b[^<>]*>|$)/gi, ' ')
    .replace(/<\/?(?:a|b|code|em|i|small|span|strong|tt|u)(?:\s[^<>]*)?>/gi, '')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

/** The sentence in an engine's own way of telling: a field of JSON, the exception of a stack trace, the text above an echo of the query. */
function plainWords(body: string): string {
  return messageIn(body) ?? exceptionIn(body) ?? body.replace(/\n[^\S\n]*SPARQL query:[\s\S]*$/, '');
}

function messageIn(body: string): string | undefined {
  if (!/^\s*\{/.test(body)) return undefined;
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(body)));
    const names = ['detailedMessage', 'message', 'exception', 'error'];
    return names.map((name) => fields.get(name)).find((value) => typeof value === 'string');
  } catch {
    return undefined;
  }
}

/** The cause at the bottom of the stack, by its short name. */
function exceptionIn(body: string): string | undefined {
  const found = [...body.matchAll(/^(?:Caused by: )?(?:[A-Za-z_$][\w$]*\.)+([\w$]*(?:Exception|Error)\b.*)$/gm)].at(-1);
  return found?.[1];
}
