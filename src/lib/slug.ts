import { fold } from './text';

const LONGEST = 60;

/** A text in lower-case letters, digits and single hyphens, of at most 60 characters; empty when it has none. */
export function slugOf(text: string): string {
  const joined = fold(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  return Array.from(joined)
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** Gives out names, each once: one that is taken gets a number. */
export function uniqueNames(isTaken: (name: string) => boolean = () => false): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let number = 2; given.has(name) || isTaken(name); number++) name = `${wanted}-${number}`;
    given.add(name);
    return name;
  };
}
