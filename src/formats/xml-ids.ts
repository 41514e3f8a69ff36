/** The name characters of XML 1.0: what an id may consist of (NMTOKEN). */
const TOKEN =
  /^[-.:\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+$/u;
const INVISIBLE = /\p{Cf}/u;

/** Whether an id can stand in an XML file as it is, and trips over no reader that keeps ids in plain JavaScript objects. */
export function isXmlId(id: string): boolean {
  return TOKEN.test(id) && !INVISIBLE.test(id) && !(id in Object.prototype);
}

/** An id for every id, each one's own: the same where XML can hold it, otherwise `<prefix>1`, `<prefix>2` … */
export function xmlIds(ids: readonly string[], prefix: string): (id: string) => string {
  const taken = new Set(ids);
  const given = new Map<string, string>();
  let next = 1;
  for (const id of ids.filter((one) => !isXmlId(one))) {
    while (taken.has(`${prefix}${next}`)) next++;
    given.set(id, `${prefix}${next++}`);
  }
  return (id) => given.get(id) ?? id;
}
