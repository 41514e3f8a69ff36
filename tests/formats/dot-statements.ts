/** A statement of a file of DOT: what it is about, and its attributes. */
export interface DotStatement {
  readonly ids: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
}

const TOKEN = /\s+|"((?:[^"\\]|\\.)*)"|->|[[\]{},;=]|[A-Za-z_][\w]*|-?\d+(?:\.\d+)?/sy;

/** Takes the files that are written apart, by the grammar of Graphviz; throws on anything else. */
export function dotStatements(text: string): readonly DotStatement[] {
  const tokens = tokensIn(text);
  let at = 0;
  const next = () => tokens[at++] ?? { text: '', isQuoted: false };
  const need = (wanted: string) => {
    const token = next();
    if (token.text !== wanted || token.isQuoted) throw new Error(`no ${wanted}, but ${token.text}`);
  };
  const is = (wanted: string) => tokens[at]?.text === wanted && !tokens[at]?.isQuoted;
  const statements: DotStatement[] = [];
  need('digraph');
  need('{');
  while (!is('}')) {
    const ids = [next().text];
    while (is('->')) {
      at++;
      ids.push(next().text);
    }
    const attributes = new Map<string, string>();
    need('[');
    while (!is(']')) {
      if (attributes.size > 0) need(',');
      const name = next();
      if (name.isQuoted || attributes.has(name.text)) throw new Error(`no name of its own: ${name.text}`);
      need('=');
      attributes.set(name.text, next().text);
    }
    need(']');
    need(';');
    statements.push({ ids, attributes });
  }
  return statements;
}

function tokensIn(text: string) {
  const tokens: { readonly text: string; readonly isQuoted: boolean }[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`no token at ${at}: ${text.slice(at, at + 30)}`);
    const [whole, quoted] = match;
    if (quoted !== undefined) tokens.push({ text: quoted.replace(/\\(["\\])/g, '$1'), isQuoted: true });
    else if (whole.trim() !== '') tokens.push({ text: whole, isQuoted: false });
  }
  return tokens;
}
