import { counted, grouped } from '../../lib/text';
import type { Issue } from '../../model/issue';

/** What was noticed while a file was read: of each code the first ones by name, the rest counted. */
export interface Findings {
  /** Everything noticed, those that are not listed included. */
  readonly found: number;
  /** True once something was noticed for which the file cannot be opened. */
  readonly isRefused: boolean;
  report(issue: Issue): void;
  /** The issues in the order they were found, each code closed by how many more there are of it. */
  listed(): readonly Issue[];
}

const LISTED = 20;

/** An empty list of findings. */
export function newFindings(): Findings {
  const byCode = new Map<string, { readonly kept: Issue[]; found: number }>();
  let found = 0;
  let isRefused = false;
  return {
    get found() {
      return found;
    },
    get isRefused() {
      return isRefused;
    },
    report(issue) {
      found++;
      if (issue.severity === 'error') isRefused = true;
      const known = byCode.get(issue.code) ?? { kept: [], found: 0 };
      byCode.set(issue.code, known);
      known.found++;
      if (known.kept.length < LISTED) known.kept.push(issue);
    },
    listed: () => [...byCode.values()].flatMap(({ kept, found: all }) => [...kept, ...restOf(kept, all - kept.length)]),
  };
}

function restOf([first]: readonly Issue[], more: number): readonly Issue[] {
  if (!first || more === 0) return [];
  const message = `${grouped(more)} more like “${first.message}”`;
  return [{ severity: first.severity, code: first.code, place: `${counted(more, 'more place')}`, message }];
}
