import { type DotToken, dotTokens, notDot } from './dot-tokens';

/** Attributes by name, texts as they are written but for quotes. */
export type DotAttributes = ReadonlyMap<string, DotToken>;

/** A place in a file of DOT that moves on as tokens are taken. */
export interface DotCursor {
  /** How many blocks are open here. */
  depth: number;
  isAtEnd(): boolean;
  offset(): number;
  isMark(...marks: readonly string[]): boolean;
  /** Takes a mark if it is there. */
  skipMark(mark: string): boolean;
  isWord(...words: readonly string[]): boolean;
  skipWord(...words: readonly string[]): boolean;
  /** True where a name and an equals sign follow. */
  isAssignment(): boolean;
  /** Takes a name or a value; parts joined by `+` are one. */
  word(): DotToken;
  attributes(): DotAttributes;
  refuse(message: string): Error;
}

/** A cursor at the first token. */
export function newDotCursor(text: string): DotCursor {
  const tokens = dotTokens(text);
  let at = 0;
  const isMark = (...marks: readonly string[]) => {
    const token = tokens[at];
    return token?.isMark === true && marks.includes(token.text);
  };
  const isWord = (...words: readonly string[]) => {
    const token = tokens[at];
    return token?.isBare === true && words.includes(token.text.toLowerCase());
  };
  const refuse = (message: string) => notDot(text, tokens[at]?.offset ?? text.length, message);
  const skipMark = (mark: string) => isMark(mark) && ++at > 0;
  const one = (): DotToken => {
    const token = tokens[at];
    if (!token || token.isMark) throw refuse('A name or a value is expected here.');
    at++;
    return token;
  };
  const word = () => {
    const first = one();
    let whole = first.text;
    while (skipMark('+')) whole += one().text;
    return { ...first, text: whole };
  };
  const attributes = () => {
    const found = new Map<string, DotToken>();
    while (skipMark('[')) {
      while (!skipMark(']')) {
        const name = word();
        found.set(name.text, skipMark('=') ? word() : { ...name, text: 'true' });
        if (!skipMark(',')) skipMark(';');
      }
    }
    return found;
  };
  return {
    depth: 0,
    isAtEnd: () => at >= tokens.length,
    offset: () => tokens[at]?.offset ?? text.length,
    isMark,
    skipMark,
    isWord,
    skipWord: (...words) => isWord(...words) && ++at > 0,
    isAssignment: () => tokens[at]?.isMark === false && tokens[at + 1]?.isMark === true && tokens[at + 1]?.text === '=',
    word,
    attributes,
    refuse,
  };
}
