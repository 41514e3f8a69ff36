import { memoizeLast } from '../lib/memoize';
import { walkJson } from '../model/json-text';

/** The keys of the object that a JSON text begins with, or of the first in the list that it is, as far as the text goes; none where it is no JSON. */
export const firstKeysOf = memoizeLast((text: string): ReadonlySet<string> => {
  const keys = new Set<string>();
  const object = /^\s*\[/.test(text) ? '[0]' : '';
  const within = object === '' ? '' : `${object}.`;
  walkJson(text, (place) => {
    if (place === '' || place === object) return true;
    if (place.startsWith(within)) keys.add(place.slice(within.length));
    return false;
  });
  return keys;
});

/** True where the outermost object of a JSON text, or the first in its list, has one of these keys: what is further inside may be named as it likes. */
export function startsWithKey(text: string, names: readonly string[]): boolean {
  return names.some((name) => firstKeysOf(text).has(name));
}

/** True where a JSON text begins with an object of JSON-LD. */
export function startsAsJsonLd(text: string): boolean {
  return startsWithKey(text, ['@context', '@id', '@graph', '@type']);
}
