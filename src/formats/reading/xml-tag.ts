import type { SaxesTagNS } from 'saxes';

/** The start of an element, with its attributes. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly namespace: string;
  /** `line 12, column 5`: where it starts. */
  readonly place: string;
  /** The value of an attribute without a prefix. */
  attribute(name: string): string | undefined;
}

/** What is made of the content of an element: the default is to skip it. */
export interface XmlContent {
  /** Takes each element in it; undefined skips that element and all within it. */
  child?(tag: XmlTag): XmlContent | undefined;
  /** Takes its own text when it is closed, without that of its elements. */
  end?(text: string): void;
}

/** A line and a column of a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A tag as the parser saw it, with the line and column at which it starts. */
export class ParsedTag implements XmlTag {
  readonly #tag: SaxesTagNS;
  readonly #line: number;
  readonly #column: number;

  constructor(tag: SaxesTagNS, { line, column }: TextPlace) {
    this.#tag = tag;
    this.#line = line;
    this.#column = column;
  }

  get name(): string {
    return this.#tag.local;
  }

  get namespace(): string {
    return this.#tag.uri;
  }

  get place(): string {
    return placeIn({ line: this.#line, column: this.#column });
  }

  attribute(name: string): string | undefined {
    return this.#tag.attributes[name]?.value;
  }
}

/** A place in a text, in words. */
export function placeIn({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}
