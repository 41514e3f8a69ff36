const PLAIN = /^[\w.-]*$/;
/** What separates parts in links: `encodeURIComponent` lets these two through. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['!', '%21'],
  ['~', '%7E'],
]);
const QUOTED_SURROGATE = /%u(D[89A-F][0-9A-F]{2})/g;

/** Escapes a text so that it can be a part of a link, whatever characters an id is made of. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .split(/(\p{Surrogate})/u)
    .map((part, at) => (at % 2 === 1 ? `%u${part.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(part)))
    .join('')
    .replaceAll(/[!~]/g, (separator) => SEPARATORS.get(separator) ?? separator);
}

/** Reads a quoted text; undefined when it is none. */
export function unquote(quoted: string): string | undefined {
  try {
    return quoted
      .split(QUOTED_SURROGATE)
      .map((part, at) => (at % 2 === 1 ? String.fromCharCode(Number.parseInt(part, 16)) : decodeURIComponent(part)))
      .join('');
  } catch {
    return undefined;
  }
}
