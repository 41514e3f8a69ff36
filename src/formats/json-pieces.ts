/** The bytes of `JSON.stringify(value, null, 2)` and a line end, in pieces: objects key by key, lists item by item, so that a list may be any iterable that makes its items when they are asked for. */
export function* jsonPieces(value: unknown): Generator<string, void> {
  yield* piecesOf(value, '\n');
  yield '\n';
}

/** `line` is a line end and the indent of the value. */
function* piecesOf(value: unknown, line: string): Generator<string, void> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (isIterable(value)) yield* listPieces(value, line);
  else yield* objectPieces(value, line);
}

function* objectPieces(value: object, line: string): Generator<string, void> {
  const inner = `${line}  `;
  let before = '{';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${before}${inner}${JSON.stringify(key)}: `;
    yield* piecesOf(item, inner);
    before = ',';
  }
  yield before === '{' ? '{}' : `${line}}`;
}

function* listPieces(items: Iterable<unknown>, line: string): Generator<string, void> {
  const inner = `${line}  `;
  let before = '[';
  for (const item of items) {
    yield before + inner + whole(item, inner);
    before = ',';
  }
  yield before === '[' ? '[]' : `${line}]`;
}

/** An item of a list at once: what `JSON.stringify` gives with an indent, which takes it far longer. */
function whole(value: unknown, line: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${line}  `;
  let text = '';
  if (isIterable(value)) {
    for (const item of value) text += (text && ',') + inner + whole(item, inner);
    return text ? `[${text}${line}]` : '[]';
  }
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) text += `${(text && ',') + inner + quoted(key)}: ${whole(item, inner)}`;
  }
  return text ? `{${text}${line}}` : '{}';
}

/** Nearly every text: nothing in it that JSON escapes. */
const ORDINARY = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;

function quoted(text: string): string {
  return ORDINARY.test(text) ? `"${text}"` : JSON.stringify(text);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
