/** Names of ours that are too short for STIX, which takes three letters at least but for `id`, or that say too little there. */
const RENAMED: readonly (readonly [ours: string, theirs: string])[] = [
  ['by', 'said_by'],
  ['of', 'out_of'],
  ['at', 'saved_at'],
  ['from', 'first_words'],
  ['to', 'last_words'],
];
const THEIRS = new Map(RENAMED);
const OURS = new Map(RENAMED.map(([ours, theirs]) => [theirs, ours]));

function theirKey(key: string): string {
  return THEIRS.get(key) ?? (/[A-Z]/.test(key) ? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : key);
}

function ourKey(key: string): string {
  const known = OURS.get(key);
  if (known !== undefined || !key.includes('_')) return known ?? key;
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A record of ours with the names that STIX takes, without empty lists, which STIX forbids; free keys become a list of schemes and codes. */
export function toStixKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toStixKeys);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, item]) => [
    theirKey(key),
    key === 'mappings' && isRecord(item) ? schemesOf(item) : toStixKeys(item),
  ]);
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined && !isEmptyList(item)));
}

/** The record that `toStixKeys` was given, its empty lists aside. */
export function fromStixKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromStixKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      ourKey(key),
      key === 'mappings' && Array.isArray(item) ? mappingsOf(item) : fromStixKeys(item),
    ]),
  );
}

function schemesOf(mappings: Readonly<Record<string, unknown>>): readonly object[] {
  return Object.entries(mappings).map(([scheme, code]) => ({ scheme, code }));
}

function mappingsOf(schemes: readonly unknown[]): object {
  return Object.fromEntries(schemes.filter(isRecord).map((item) => [String(item['scheme']), item['code']]));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
