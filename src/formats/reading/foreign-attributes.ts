import { grouped } from '../../lib/text';
import type { Note } from '../../model/dataset';
import type { FlatValue } from '../column';
import type { Findings } from './findings';
import { wordKey } from './word-key';

/** Attributes that say how a node is drawn, where it has a place on the plane. */
const DRAWN = new Set(['x', 'y', 'z', 'size', 'color', 'colour']);
const COLOUR = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\))$/i;

/** The attributes of a node or an edge, but for how it is drawn; each is used once, and what nobody used is left. */
export class Taking {
  readonly #attributes: ReadonlyMap<string, FlatValue>;
  #gone: Set<string> | undefined;
  /** True where there was something about how it is drawn. */
  readonly isDrawn: boolean;

  constructor(attributes: ReadonlyMap<string, FlatValue>) {
    this.#attributes = attributes;
    const isPlaced = typeof attributes.get('x') === 'number' && typeof attributes.get('y') === 'number';
    for (const [name, value] of attributes) if (DRAWN.has(name) && (isPlaced || isColour(value))) this.#use(name);
    this.isDrawn = this.#gone !== undefined;
  }

  /** What nobody has used. */
  get left(): readonly (readonly [name: string, value: FlatValue])[] {
    return this.#isUsedUp ? NOTHING : [...this.#attributes].filter(([name]) => !this.#isUsed(name));
  }

  /** Uses the first of some attributes, by their words, that is a text fit for the purpose. */
  text(words: ReadonlySet<string>, isFit: (text: string) => boolean = anyText): string | undefined {
    const value = this.#take(
      words,
      (one) => typeof one !== 'object' && String(one).trim() !== '' && isFit(String(one)),
    );
    return value === undefined ? undefined : String(value);
  }

  /** Uses the first of some attributes as a list; a text is cut at semicolons and bars. */
  list(words: ReadonlySet<string>): readonly string[] | undefined {
    const value = this.#take(words, (one) => typeof one !== 'boolean');
    if (value === undefined) return undefined;
    const items = typeof value === 'object' ? value : String(value).split(/\s*[;|]\s*/);
    const full = items.filter((item) => item.trim() !== '');
    return full.length > 0 ? full : undefined;
  }

  /** Uses up attributes that say nothing but this text again. */
  drop(text: string): void {
    for (const [name, value] of this.#attributes) if (value === text) this.#use(name);
  }

  #take(words: ReadonlySet<string>, isFit: (value: FlatValue) => boolean): FlatValue | undefined {
    if (this.#isUsedUp) return undefined;
    for (const [name, value] of this.#attributes) {
      if (!words.has(wordKey(name)) || this.#isUsed(name) || !isFit(value)) continue;
      this.#use(name);
      return value;
    }
    return undefined;
  }

  get #isUsedUp(): boolean {
    return (this.#gone?.size ?? 0) === this.#attributes.size;
  }

  #isUsed(name: string): boolean {
    return this.#gone?.has(name) ?? false;
  }

  #use(name: string): void {
    this.#gone ??= new Set();
    this.#gone.add(name);
  }
}

const NOTHING: readonly [string, FlatValue][] = [];

function anyText(): boolean {
  return true;
}

function isColour(value: FlatValue): boolean {
  return typeof value === 'string' && COLOUR.test(value);
}

/** So many attributes of one node or edge are kept, and so many characters of each. */
export const KEPT = { attributes: 100, text: 4000 } as const;

/** Attributes that mean nothing to us, as remarks; what is too long or too many is cut and reported. */
export function notesOf(
  left: readonly (readonly [name: string, value: FlatValue])[],
  place: string,
  findings: Findings,
): readonly Note[] {
  const cut = (message: string, hint: string) =>
    findings.report({ severity: 'warning', code: 'attribute-cut', place, message, hint });
  if (left.length > KEPT.attributes) {
    const hint = `The first ${KEPT.attributes} were kept.`;
    cut(`There are ${left.length} attributes that mean nothing to this program.`, hint);
  }
  return left.slice(0, KEPT.attributes).map(([name, value]) => {
    const text = `${name}: ${typeof value === 'object' ? value.join(', ') : String(value)}`;
    if (text.length <= KEPT.text) return { kind: 'outside-knowledge', text };
    cut(
      `The attribute “${name.slice(0, 80)}” is ${grouped(text.length)} characters long.`,
      `The first ${grouped(KEPT.text)} were kept.`,
    );
    return { kind: 'outside-knowledge', text: `${text.slice(0, KEPT.text).replace(/[\uD800-\uDBFF]$/, '')}…` };
  });
}

/** Says once that positions and colours of a file are not used. */
export function reportDrawing(findings: Findings): void {
  const code = 'drawing-unused';
  if (findings.listed().some((issue) => issue.code === code)) return;
  findings.report({
    severity: 'info',
    code,
    place: 'the file',
    message: 'The file says where nodes stand or how things look.',
    hint: 'That is not used: the picture is laid out anew.',
  });
}
