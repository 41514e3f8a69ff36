import { isIri } from '../terms';
import type { Mapping } from './mapping';

/** What stands for a namespace in a mapping: prefixes without their colon. */
export type Prefixes = ReadonlyMap<string, string>;

/** A term that a mapping names. */
export type NamedTerm = { readonly as: 'iri'; readonly iri: string } | { readonly as: 'text'; readonly text: string };

const PREFIX = /^[A-Za-z][\w.-]*$/;

/** True for what can be a prefix. */
export function isPrefix(text: string): boolean {
  return PREFIX.test(text);
}

/** The prefixes of a mapping. */
export function prefixesOf({ prefixes = {} }: Pick<Mapping, 'prefixes'>): Prefixes {
  return new Map(Object.entries(prefixes));
}

/** The IRI that a name in a mapping stands for; undefined where it is none. A declared prefix goes before a scheme of the same name. */
export function iriOf(name: string, prefixes: Prefixes): string | undefined {
  const colon = name.indexOf(':');
  const namespace = colon < 0 ? undefined : prefixes.get(name.slice(0, colon));
  const iri = namespace === undefined ? name : namespace + name.slice(colon + 1);
  return isIri(iri) ? iri : undefined;
}

/** What a value in a mapping stands for: an IRI where it can be one, else the text itself. */
export function termOf(value: string, prefixes: Prefixes): NamedTerm {
  const iri = iriOf(value, prefixes);
  return iri === undefined ? { as: 'text', text: value } : { as: 'iri', iri };
}

/** An IRI with a prefix where one fits, the longest namespace first, else between brackets, so that it is never taken for the other. */
export function abbreviated(iri: string, prefixes: Prefixes): string {
  let best: readonly [prefix: string, namespace: string] | undefined;
  for (const entry of prefixes) {
    if (iri.startsWith(entry[1]) && entry[1].length > (best?.[1].length ?? 0)) best = entry;
  }
  return best ? `${best[0]}:${iri.slice(best[1].length)}` : `<${iri}>`;
}

/** The IRI that was abbreviated. */
export function unabbreviated(text: string, prefixes: Prefixes): string | undefined {
  if (!text.startsWith('<')) return text.includes(':') ? iriOf(text, prefixes) : undefined;
  const iri = text.slice(1, -1);
  return text.endsWith('>') && isIri(iri) ? iri : undefined;
}
