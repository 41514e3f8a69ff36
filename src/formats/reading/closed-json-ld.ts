import { isRecord, type JsonRecord } from './json-values';

/** A JSON-LD document without anything that would have to be fetched, and the addresses of that. */
interface ClosedDocument {
  readonly document: unknown;
  readonly remote: ReadonlySet<string>;
}

/** Takes every context out of a document that is only an address, those within other contexts included. */
export function closedDocument(value: unknown): ClosedDocument {
  const remote = new Set<string>();
  const closed = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(closed);
    return isRecord(item) ? closedRecord(item) : item;
  };
  const closedRecord = (record: JsonRecord): JsonRecord => {
    const entries: [string, unknown][] = [];
    for (const [key, item] of Object.entries(record)) {
      // No object of the parser's making ever gets this key.
      if (key === '__proto__') continue;
      if (key === '@import') remote.add(String(item));
      else entries.push([key, key === '@context' ? context(item) : closed(item)]);
    }
    return Object.fromEntries(entries);
  };
  const context = (item: unknown): unknown => {
    if (typeof item === 'string') {
      remote.add(item);
      return [];
    }
    return Array.isArray(item) ? item.flatMap(context) : closed(item);
  };
  return { document: closed(value), remote };
}
