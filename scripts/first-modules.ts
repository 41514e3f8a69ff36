import { join } from 'node:path';

const APP = join(import.meta.dirname, '..', 'src', 'app');

/** Where the first picture begins: the page around it, and the picture itself; whatever they import is there before it. */
export const FIRST: readonly string[] = [join(APP, 'page.tsx'), join(APP, 'canvas', 'Canvas.tsx')];

/** Where the reading and the writing of addresses begin. */
export const ADDRESS: readonly string[] = [join(APP, 'address.ts')];

/** Where the opening of a table begins that the browser keeps. */
export const KEPT: readonly string[] = [join(APP, 'opening', 'kept-atlas.ts')];

/** What the build tells of its modules while it puts them together. */
interface Chunking {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names a chunk for what some modules import, so that nothing else is loaded with it. */
export function namedBelow(
  name: string,
  modules: readonly string[],
): (id: string, chunking: Chunking) => string | null {
  let below: ReadonlySet<string> | undefined;
  return (id, chunking) => {
    below ??= withImports(modules, (one) => chunking.getModuleInfo(one)?.importedIds ?? []);
    return below.has(id) ? name : null;
  };
}

/** Some, with all that they import, directly or not, each once. */
export function withImports<One>(some: Iterable<One>, importsOf: (one: One) => Iterable<One>): ReadonlySet<One> {
  const found = new Set(some);
  for (const one of found) for (const imported of importsOf(one)) found.add(imported);
  return found;
}
