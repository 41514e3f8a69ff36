/** Told of each member where it begins, by its place (`claims[45].by`); true asks for what is inside it. */
export type Visit = (place: string, offset: number) => boolean;

interface Frame {
  readonly closer: '}' | ']';
  /** Undefined where nobody asked for what is inside. */
  readonly place: string | undefined;
  items: number;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** Walks over JSON text of any depth and tells where everything is; answers where the text stops being JSON, or undefined. */
export function walkJson(text: string, visit: Visit): number | undefined {
  const frames: Frame[] = [];
  let asked = visit('', 0);
  let place: string | undefined = '';
  let at = afterBlanks(text, 0);
  for (;;) {
    const opener = text[at];
    if (opener === '{' || opener === '[') {
      frames.push({ closer: opener === '{' ? '}' : ']', place: asked ? place : undefined, items: 0 });
      at = afterBlanks(text, at + 1);
    } else {
      const end = opener === '"' ? afterString(text, at) : afterScalar(text, at);
      if (end === undefined) return at;
      at = afterBlanks(text, end);
    }
    at = afterClosers(text, at, frames);
    const frame = frames.at(-1);
    if (!frame) return at === text.length ? undefined : at;
    if (frame.items > 0) {
      if (text[at] !== ',') return at;
      at = afterBlanks(text, at + 1);
    }
    const start = at;
    const key = frame.closer === '}' ? keyAt(text, at) : { name: frame.items, end: at };
    if (!key) return at;
    at = key.end;
    place = placeWithin(frame.place, key.name);
    asked = place !== undefined && visit(place, start);
    frame.items++;
  }
}

/** A path step appended to a place, as in `claims`, `claims[45]`, `claims[45].by`. */
function placeWithin(place: string | undefined, step: string | number): string | undefined {
  if (place === undefined) return undefined;
  if (typeof step === 'number') return `${place}[${step}]`;
  return place === '' ? step : `${place}.${step}`;
}

/** Past the brackets that close here: an empty list just opened, or all that end after this value. */
function afterClosers(text: string, start: number, frames: Frame[]): number {
  let at = start;
  while (frames.length > 0 && text[at] === frames.at(-1)!.closer) {
    frames.pop();
    at = afterBlanks(text, at + 1);
  }
  return at;
}

function keyAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const end = text[at] === '"' ? afterString(text, at) : undefined;
  if (end === undefined) return undefined;
  const colon = afterBlanks(text, end);
  return text[colon] === ':' ? { name: JSON.parse(text.slice(at, end)), end: afterBlanks(text, colon + 1) } : undefined;
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

function afterScalar(text: string, at: number): number | undefined {
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? SCALAR.lastIndex : undefined;
}

/** Where a string that begins with a quote ends; undefined when it is broken off or holds what JSON forbids. */
function afterString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at + 1;
    if (!ESCAPE.test(text)) return undefined;
    at = ESCAPE.lastIndex - 1;
  }
  return undefined;
}
