import { grouped } from '../../lib/text';
import type { Note } from '../../model/dataset';
import type { FlatValue } from '../column';
import type { Findings } from './findings';
import { wordKey } from './word-key';

/** The attributes of a node or an edge, of which each is used once; what nobody used is left. */
export interface Taking {
  /** Uses the first of some attributes, by their words, that is a text fit for the purpose. */
  text(words: ReadonlySet<string>, isFit?: (text: string) => boolean): string | undefined;
  /** Uses the first of some attributes as a list; a text is cut at semicolons and bars. */
  list(words: ReadonlySet<string>): readonly string[] | undefined;
  /** Uses up attributes that say nothing but this text again. */
  drop(text: string): void;
  /** What nobody has used. */
  readonly left: ReadonlyMap<string, FlatValue>;
  /** True where there was something about how it is drawn. */
  readonly isDrawn: boolean;
}

/** Attributes that say how a node is drawn, where it has a place on the plane. */
const DRAWN = new Set(['x', 'y', 'z', 'size', 'color', 'colour']);
const COLOUR = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\))$/i;

/** All attributes of a node or an edge, but for how it is drawn. */
export function takingFrom(attributes: ReadonlyMap<string, FlatValue>): Taking {
  const isPlaced = ['x', 'y'].every((name) => typeof attributes.get(name) === 'number');
  const isDrawing = (name: string, value: FlatValue) =>
    DRAWN.has(name) && (isPlaced || (typeof value === 'string' && COLOUR.test(value)));
  const left = new Map([...attributes].filter(([name, value]) => !isDrawing(name, value)));
  const isDrawn = left.size < attributes.size;
  const take = (words: ReadonlySet<string>, isFit: (value: FlatValue) => boolean): FlatValue | undefined => {
    for (const [name, value] of left) {
      if (!words.has(wordKey(name)) || !isFit(value)) continue;
      left.delete(name);
      return value;
    }
    return undefined;
  };
  return {
    left,
    isDrawn,
    text(words, isFit = () => true) {
      const value = take(words, (one) => typeof one !== 'object' && String(one).trim() !== '' && isFit(String(one)));
      return value === undefined ? undefined : String(value);
    },
    list(words) {
      const value = take(words, (one) => typeof one !== 'boolean');
      const items = typeof value === 'object' ? value : value === undefined ? [] : String(value).split(/\s*[;|]\s*/);
      const full = items.filter((item) => item.trim() !== '');
      return full.length > 0 ? full : undefined;
    },
    drop(text) {
      for (const [name, value] of left) if (value === text) left.delete(name);
    },
  };
}

/** So many attributes of one node or edge are kept, and so many characters of each. */
export const KEPT = { attributes: 100, text: 4000 } as const;

/** Attributes that mean nothing to us, as remarks; what is too long or too many is cut and reported. */
export function notesOf(left: ReadonlyMap<string, FlatValue>, place: string, findings: Findings): readonly Note[] {
  const cut = (message: string, hint: string) =>
    findings.report({ severity: 'warning', code: 'attribute-cut', place, message, hint });
  if (left.size > KEPT.attributes) {
    const hint = `The first ${KEPT.attributes} were kept.`;
    cut(`There are ${left.size} attributes that mean nothing to this program.`, hint);
  }
  return [...left].slice(0, KEPT.attributes).map(([name, value]) => {
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
