import { orderedJson } from '../formats/ordered-json';

/** Something with an id that two datasets may both have. */
export interface Item {
  readonly id: string;
}

/** One thing that both have and that is not the same in them; a value that one of them lacks is undefined. */
export interface Change {
  readonly id: string;
  readonly fields: ReadonlyMap<string, readonly [before: unknown, after: unknown]>;
}

/** How the items of two lists differ, whatever their order. */
export interface Difference<Some extends Item> {
  readonly added: readonly Some[];
  readonly gone: readonly Some[];
  readonly changed: readonly Change[];
  /** The same content under another id. */
  readonly renamed: readonly (readonly [before: Some, after: Some])[];
}

/** Finds what was added, what is gone, what changed under its id, and what has another id only. */
export function differenceOf<Some extends Item>(before: Iterable<Some>, after: Iterable<Some>): Difference<Some> {
  const left = new Map<string, Some>();
  for (const item of before) left.set(item.id, item);
  const strangers: Some[] = [];
  const changed: Change[] = [];
  for (const item of after) {
    const former = left.get(item.id);
    left.delete(item.id);
    if (!former) strangers.push(item);
    else if (!isAlike(former, item)) changed.push({ id: item.id, fields: fieldsThatDiffer(former, item) });
  }
  return { changed, ...withoutRenamed([...left.values()], strangers) };
}

/** True where nothing differs. */
export function isSame({ added, gone, changed, renamed }: Difference<Item>): boolean {
  return added.length + gone.length + changed.length + renamed.length === 0;
}

/** The fields of two records that are not the same in both. */
export function fieldsThatDiffer(before: object, after: object): Change['fields'] {
  const [old, fresh] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  const differing = keys.filter((key) => contentOf(old.get(key)) !== contentOf(fresh.get(key)));
  return new Map(differing.map((key) => [key, [old.get(key), fresh.get(key)]]));
}

function withoutRenamed<Some extends Item>(gone: readonly Some[], added: readonly Some[]) {
  const byContent = new Map<string, Some[]>();
  for (const item of added) {
    const content = contentOf({ ...item, id: '' });
    const known = byContent.get(content);
    if (known) known.push(item);
    else byContent.set(content, [item]);
  }
  const renamed: (readonly [Some, Some])[] = [];
  const lost = gone.filter((item) => {
    const other = byContent.get(contentOf({ ...item, id: '' }))?.shift();
    if (other) renamed.push([item, other]);
    return !other;
  });
  const moved = new Set(renamed.map(([, { id }]) => id));
  return { renamed, gone: lost, added: added.filter(({ id }) => !moved.has(id)) };
}

/** Most of what two files share is written alike to the letter. */
function isAlike(before: object, after: object): boolean {
  return JSON.stringify(before) === JSON.stringify(after) || contentOf(before) === contentOf(after);
}

/** What a value says, as text: the same for values that differ in the order of their keys, or in leaving out what is empty. */
function contentOf(value: unknown): string {
  return orderedJson(filledOf(value), {}, 0) ?? '';
}

/** Without empty lists and without what is expressly not so. */
function filledOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filledOf);
  if (typeof value !== 'object' || value === null) return value === false ? undefined : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filledOf(item)]));
}
