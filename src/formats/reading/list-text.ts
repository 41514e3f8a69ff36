/** A list written as a text: in brackets with or without quotes, else with a bar between its items, else with commas. Undefined where brackets or quotes do not close. */
export function listOf(text: string): readonly string[] | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return inBrackets(text);
  if (text === '') return [];
  return text.split(text.includes('|') ? '|' : ',').map((item) => item.trim());
}

/** Goes through a text by hand: a pattern with quotes and escapes runs out of stack on long ones. */
function inBrackets(text: string): readonly string[] | undefined {
  const items: string[] = [];
  let at = afterSpace(text, 1);
  if (text[at] === ']') return at === text.length - 1 ? items : undefined;
  while (at < text.length) {
    const isQuoted = text[at] === '"' || text[at] === "'";
    const end = isQuoted ? endOfQuoted(text, at) : endOfBare(text, at);
    if (end === undefined) return undefined;
    items.push(isQuoted ? unescaped(text.slice(at + 1, end - 1)) : text.slice(at, end).trim());
    const sign = afterSpace(text, end);
    if (text[sign] === ']') return sign === text.length - 1 ? items : undefined;
    if (text[sign] !== ',') return undefined;
    at = afterSpace(text, sign + 1);
  }
  return undefined;
}

const NO_SPACE = /\S/g;

function afterSpace(text: string, at: number): number {
  NO_SPACE.lastIndex = at;
  return NO_SPACE.exec(text)?.index ?? text.length;
}

function endOfBare(text: string, at: number): number | undefined {
  const comma = text.indexOf(',', at);
  return comma < 0 ? text.length - 1 : comma;
}

function endOfQuoted(text: string, at: number): number | undefined {
  const quote = text[at];
  for (let next = at + 1; next < text.length; next++) {
    if (text[next] === '\\') next++;
    else if (text[next] === quote) return next + 1;
  }
  return undefined;
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, code: string | undefined, sign: string) =>
    code === undefined ? (CONTROLS.get(sign) ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
