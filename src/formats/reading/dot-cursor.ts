import { type DotToken, dotTokens, notDot } from './dot-tokens';

/** Attributes by name, texts as they are written but for quotes. */
export type DotAttributes = ReadonlyMap<string, DotToken>;

/** A place in a file of DOT, at first that of its first token, that moves on as tokens are taken. */
export class DotCursor {
  /** How many blocks are open here. */
  depth = 0;
  private readonly tokens: readonly DotToken[];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = dotTokens(text);
  }

  isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  offset(): number {
    return this.tokens[this.at]?.offset ?? this.text.length;
  }

  isMark(...marks: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.isMark === true && marks.includes(token.text);
  }

  /** Takes a mark if it is there. */
  skipMark(mark: string): boolean {
    return this.isMark(mark) && ++this.at > 0;
  }

  isWord(...words: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.isBare === true && words.includes(token.text.toLowerCase());
  }

  skipWord(...words: readonly string[]): boolean {
    return this.isWord(...words) && ++this.at > 0;
  }

  /** True where a name and an equals sign follow. */
  isAssignment(): boolean {
    const [name, sign] = [this.tokens[this.at], this.tokens[this.at + 1]];
    return name?.isMark === false && sign?.isMark === true && sign.text === '=';
  }

  /** Takes a name or a value; parts joined by `+` are one. */
  word(): DotToken {
    const first = this.one();
    let whole = first.text;
    while (this.skipMark('+')) whole += this.one().text;
    return { ...first, text: whole };
  }

  attributes(): DotAttributes {
    const found = new Map<string, DotToken>();
    while (this.skipMark('[')) {
      while (!this.skipMark(']')) {
        const name = this.word();
        found.set(name.text, this.skipMark('=') ? this.word() : { ...name, text: 'true' });
        if (!this.skipMark(',')) this.skipMark(';');
      }
    }
    return found;
  }

  refuse(message: string): Error {
    return notDot(this.text, this.offset(), message);
  }

  private one(): DotToken {
    const token = this.tokens[this.at];
    if (!token || token.isMark) throw this.refuse('A name or a value is expected here.');
    this.at++;
    return token;
  }
}
