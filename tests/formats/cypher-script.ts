/** A statement of a script: the rows it goes through, and what it does with each. */
export interface CypherStatement {
  readonly rows: readonly ReadonlyMap<string, CypherLiteral>[];
  readonly what: string;
}
export type CypherLiteral = string | number | boolean | readonly string[];

const BLANK = /(?:\s+|\/\/[^\n]*)+/y;
const STRING = /'((?:[^'\\]|\\.)*)'/sy;
const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/y;
const KEY = /([a-z_0-9]+): /y;

/** Takes a script apart by the grammar of openCypher, strict about what a literal may hold; throws where it is broken. */
export function cypherStatements(script: string): readonly CypherStatement[] {
  const statements: CypherStatement[] = [];
  let at = 0;
  const skip = () => {
    BLANK.lastIndex = at;
    if (BLANK.test(script)) at = BLANK.lastIndex;
  };
  const taken = (text: string) => {
    skip();
    const is = script.startsWith(text, at);
    if (is) at += text.length;
    return is;
  };
  const need = (text: string) => {
    if (!taken(text)) throw new Error(`no ${text} at ${at}: ${script.slice(at, at + 40)}`);
  };
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(script);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const text = (): string => {
    let whole = '';
    do {
      skip();
      const match = matched(STRING);
      if (!match) throw new Error(`no text at ${at}`);
      whole += unescaped(match[1]!);
    } while (taken('+'));
    return whole;
  };
  const literal = (): CypherLiteral => {
    skip();
    if (script[at] === "'") return text();
    if (taken('[')) {
      const items: string[] = [];
      while (!taken(']')) {
        if (items.length > 0) need(',');
        items.push(text());
      }
      return items;
    }
    if (taken('true')) return true;
    if (taken('false')) return false;
    const number = matched(NUMBER);
    if (!number) throw new Error(`no literal at ${at}`);
    return Number(number[0]);
  };
  const row = () => {
    const values = new Map<string, CypherLiteral>();
    need('{');
    while (!taken('}')) {
      if (values.size > 0) need(',');
      skip();
      const key = matched(KEY);
      if (!key) throw new Error(`no key at ${at}`);
      values.set(key[1]!, literal());
    }
    return values;
  };
  const rest = () => {
    const end = script.indexOf(';\n', at);
    if (end < 0) throw new Error('a statement does not end');
    const what = script.slice(at, end).trim();
    at = end + 1;
    return what;
  };
  for (skip(); at < script.length; skip()) {
    const rows: ReadonlyMap<string, CypherLiteral>[] = [];
    if (taken('UNWIND [')) {
      while (!taken('] AS row\n')) {
        if (rows.length > 0) need(',');
        rows.push(row());
      }
    }
    statements.push({ rows, what: rest() });
  }
  return statements;
}

/** Undoes escapes; a code that stands where a parser would resolve it before all else must be no quote. */
function unescaped(text: string): string {
  if (/[\n\r\p{Cc}\u2028\u2029]/u.test(text)) throw new Error('a text breaks its line');
  if (/\\u0027|\\u005c|\\u0060/i.test(text)) throw new Error('a text could be ended by a code');
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gs, (_, code, char) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[char] ?? char;
  });
}
