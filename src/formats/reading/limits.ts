import { grouped } from '../../lib/text';
import { Unreadable } from '../problems';

/** How much of anything a file may hold to be read; counts of characters are UTF-16. */
export const READ_LIMITS = {
  /** Unpacked. */
  bytes: 256 * 1024 * 1024,
  nodes: 1_000_000,
  edges: 2_000_000,
  /** Of a table, or lines of a file that has one record a line. */
  rows: 2_000_000,
  columns: 10_000,
  /** Objects and lists, elements or brackets, one within another. */
  depth: 256,
  /** Of one element, node or edge. */
  attributes: 10_000,
  /** Of one value or one attribute, in characters: two hundred kept views with the longest links stay below. */
  text: 32 * 1024 * 1024,
} as const;

export type ReadLimit = keyof typeof READ_LIMITS;

const TOO_MUCH: Readonly<Record<ReadLimit, (limit: string) => string>> = {
  bytes: (limit) => `it is larger than ${limit} bytes when unpacked`,
  nodes: (limit) => `it has more than ${limit} nodes`,
  edges: (limit) => `it has more than ${limit} edges`,
  rows: (limit) => `it has more than ${limit} rows`,
  columns: (limit) => `it has more than ${limit} columns`,
  depth: (limit) => `more than ${limit} levels stand one within another`,
  attributes: (limit) => `something has more than ${limit} attributes`,
  text: (limit) => `a text is longer than ${limit} characters`,
};

/** Throws `Unreadable` where a file holds more of something than can be read; what it was found at tells the place. */
export function keepWithin(limit: ReadLimit, found: number, at?: { readonly place: string }): void {
  if (found > READ_LIMITS[limit]) throw overLimit(limit, at?.place);
}

/** The error for a file that holds too much of something. */
export function overLimit(limit: ReadLimit, place?: string): Unreadable {
  const message = `The file is too large to read: ${TOO_MUCH[limit](grouped(READ_LIMITS[limit]))}.`;
  return new Unreadable('too-large', message, 'Save a part of the graph and open that.', place);
}
