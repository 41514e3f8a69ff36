/** The name characters of XML 1.0: what an id may consist of (NMTOKEN). */
const TOKEN =
  /^[-.:\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+$/u;
const ASCII_TOKEN = /^[-.:\w]+$/;
const INVISIBLE = /\p{Cf}/u;
const OF_ALL_OBJECTS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether an id can stand in an XML file as it is, and trips over no reader that keeps ids in plain JavaScript objects. */
export function isXmlId(id: string): boolean {
  return (ASCII_TOKEN.test(id) || (TOKEN.test(id) && !INVISIBLE.test(id))) && !OF_ALL_OBJECTS.has(id);
}

/** An id for every id, each one's own: the same where XML can hold it, otherwise `<prefix>1`, `<prefix>2` … */
export function xmlIds(ids: readonly string[], prefix: string): (id: string) => string {
  const others = ids.filter((id) => !isXmlId(id));
  if (others.length === 0) return (id) => id;
  const next = unusedIds(new Set(ids), prefix);
  const given = new Map(others.map((id) => [id, next()]));
  return (id) => given.get(id) ?? id;
}

/** Gives `<prefix>1`, `<prefix>2` …, one a call, but for those that are taken. */
export function unusedIds(taken: ReadonlySet<string>, prefix: string): () => string {
  let number = 1;
  return () => {
    while (taken.has(`${prefix}${number}`)) number++;
    return `${prefix}${number++}`;
  };
}
