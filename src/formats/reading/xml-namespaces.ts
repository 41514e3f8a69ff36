const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const UNDECLARED: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', XML],
  ['xmlns', XMLNS],
]);

/** A name of an element or an attribute, taken apart. */
export interface ExpandedName {
  readonly local: string;
  readonly namespace: string;
}

/** Says what is wrong with names, at the place that is being read; never returns. */
export type Fail = (message: string) => never;

/** True for an attribute that concerns namespaces: one that declares one, or has a prefix. */
export function isOfNamespaces(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.includes(':');
}

/** What prefixes stand for within an element; the empty one is that of elements without a prefix. */
export class Namespaces {
  /** That of elements without a prefix. */
  readonly unprefixed: string;

  constructor(private readonly byPrefix = UNDECLARED) {
    this.unprefixed = byPrefix.get('') ?? '';
  }

  /** What they stand for within an element with some attributes, whose own prefixes are checked too. */
  within(attributes: Readonly<Record<string, string>>, fail: Fail): Namespaces {
    const names = Object.keys(attributes).filter(isOfNamespaces);
    const declared = names.flatMap((name) => {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
      return prefix === undefined ? [] : [[prefix, sound(prefix, attributes[name]!.trim(), fail)] as const];
    });
    const inner = declared.length > 0 ? new Namespaces(new Map([...this.byPrefix, ...declared])) : this;
    const seen = new Set<string>();
    for (const name of names) {
      if (name === 'xmlns') continue;
      const { local, namespace } = inner.expanded(name, fail);
      const key = `{${namespace}}${local}`;
      if (seen.has(key)) fail(`duplicate attribute: ${key}.`);
      seen.add(key);
    }
    return inner;
  }

  /** A name by its namespace; without a prefix, that of the elements around. */
  expanded(name: string, fail: Fail): ExpandedName {
    const colon = name.indexOf(':');
    if (colon < 0) return { local: name, namespace: this.unprefixed };
    const [prefix, local] = [name.slice(0, colon), name.slice(colon + 1)];
    if (prefix === '' || local === '' || local.includes(':')) fail(`malformed name: ${name}.`);
    const namespace = this.byPrefix.get(prefix);
    if (namespace === undefined) fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
    return { local, namespace };
  }
}

function sound(prefix: string, namespace: string, fail: Fail): string {
  const isReserved = prefix === 'xmlns' || namespace === XMLNS || (prefix === 'xml') !== (namespace === XML);
  if (isReserved) fail(`the prefix “${prefix}” cannot stand for “${namespace}”.`);
  if (prefix !== '' && namespace === '') fail(`the prefix “${prefix}” is declared to stand for nothing.`);
  return namespace;
}
