import type { Atlas } from '../graph/atlas';
import { type ActorId, actorId } from '../model/ids';
import { unquote } from './quote';

/** Reads the values of a link; what means nothing in the dataset goes to `junk` as it stands there. */
export class LinkReader {
  constructor(
    private readonly params: URLSearchParams,
    readonly atlas: Atlas,
    private readonly junk: string[],
  ) {}

  /** The text of a key as it stands; undefined when the link has none. */
  text(key: string): string | undefined {
    return this.params.get(key) ?? undefined;
  }

  /** One value, or undefined and a word of junk. */
  part<Value>(key: string, read: (text: string) => Value | undefined): Value | undefined {
    const text = this.params.get(key);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined) this.junk.push(`${key}=${text}`);
    return value;
  }

  /** One of some words. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    return this.part(key, (text) => words.find((word) => word === text));
  }

  /** Values between commas, each once; `plain` undoes the escapes of one. */
  values<Value>(key: string, read: (text: string) => Value | undefined, plain = decoded): readonly Value[] {
    const texts = (this.params.get(key) ?? '').split(',').filter(Boolean);
    const values: Value[] = [];
    for (const text of texts) {
      const clear = plain(text);
      const value = clear === undefined ? undefined : read(clear);
      if (value === undefined) this.junk.push(`${key}=${text}`);
      else if (!values.includes(value)) values.push(value);
    }
    return values;
  }

  actors(key: string): readonly ActorId[] {
    return this.values(key, (id) => (this.atlas.actors.has(actorId(id)) ? actorId(id) : undefined));
  }
}

/** Undoes the escapes of a value; undefined for none. */
export function decoded(text: string): string | undefined {
  return unquote(text) || undefined;
}
