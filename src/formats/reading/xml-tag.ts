import type { ExpandedName } from './xml-namespaces';

/** The start of an element, with its attributes. */
export interface XmlTag extends TextPlace {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly namespace: string;
  /** `line 12, column 5`: where it starts. */
  readonly place: string;
  /** How many attributes it has. */
  readonly size: number;
  /** The value of an attribute without a prefix. */
  attribute(name: string): string | undefined;
}

/** What is made of the content of an element: the default is to skip it. */
export interface XmlContent {
  /** Takes each element in it; undefined skips that element and all within it. */
  child?(tag: XmlTag): XmlContent | undefined;
  /** Takes its own text when it is closed, without that of its elements. */
  end?(text: string): void;
  /** Told that it is closed, without its text, which then is not gathered. */
  close?(): void;
}

/** A line and a column of a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A tag as the parser saw it, with the line and column at which it starts. */
export class ParsedTag implements XmlTag {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly column: number;
  readonly size: number;
  readonly #attributes: Readonly<Record<string, string>>;

  constructor(
    { local, namespace }: ExpandedName,
    attributes: Readonly<Record<string, string>>,
    { line, column, size }: TextPlace & Pick<XmlTag, 'size'>,
  ) {
    this.name = local;
    this.namespace = namespace;
    this.line = line;
    this.column = column;
    this.size = size;
    this.#attributes = attributes;
  }

  get place(): string {
    return placeIn(this);
  }

  attribute(name: string): string | undefined {
    return this.#attributes[name];
  }
}

/** A place in a text, in words. */
export function placeIn({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}
