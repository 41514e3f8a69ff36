import { grouped } from '../../../lib/text';
import type { Issue } from '../../../model/issue';
import { MAPPING_LIMITS } from './mapping';

const { names, entries, relations, steps, conditions } = MAPPING_LIMITS;
/** How long a list may be that stands under a key. */
const MOST: ReadonlyMap<string, number> = new Map([
  ['relations', relations],
  ['kinds', entries],
  ['types', entries],
  ['where', conditions],
  ['without', conditions],
  ['path', steps],
  ['subject', steps],
  ['object', steps],
  ['type', steps],
]);
/** No list of a mapping lies deeper. */
const DEEPEST = 6;

/** Says of each list of a document that it is too long or has nothing in it, before anybody goes through its items. */
export function sizeIssues(document: unknown): readonly Issue[] {
  return issuesIn(document, { place: '', key: '', depth: 0 });
}

interface Spot {
  readonly place: string;
  readonly key: string;
  readonly depth: number;
}

function issuesIn(value: unknown, { place, key, depth }: Spot): readonly Issue[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      issuesIn(inner, { place: place === '' ? name : `${place}.${name}`, key: name, depth: depth + 1 }),
    );
  }
  const most = MOST.get(key) ?? names;
  if (value.length > most) {
    const message = `“${key}” has ${grouped(value.length)} items.`;
    return [{ severity: 'error', code: 'too-many', place, message, hint: `At most ${most} can be there.` }];
  }
  if (value.length === 0 && key !== 'types') {
    const hint = 'Leave it out where there is nothing to say.';
    return [{ severity: 'error', code: 'empty-list', place, message: `“${key}” has nothing in it.`, hint }];
  }
  return value.flatMap((inner, at) => issuesIn(inner, { place: `${place}[${at}]`, key: '', depth: depth + 1 }));
}
