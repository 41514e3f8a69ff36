import type { Dataset } from '../../model/dataset';
import type { Issue } from '../../model/issue';
import { readDataset } from '../../model/read';
import type { Vocabulary } from '../../model/vocabulary';
import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';

const LISTS = ['sources', 'actors', 'claims'] as const;
type List = (typeof LISTS)[number];

/** What each item cannot be without; what is wrong with anything else costs only that. */
const NEEDED: Readonly<Record<List, ReadonlySet<string>>> = {
  sources: new Set(['id', 'title', 'kind']),
  actors: new Set(['id', 'label', 'kind']),
  claims: new Set(['id', 'type', 'subject', 'object', 'gist', 'mode', 'by']),
};
const ONE: Readonly<Record<List, string>> = { sources: 'source', actors: 'actor', claims: 'claim' };
const PLACE = /^(sources|actors|claims)\[(\d+)\](?:\.([^.[]+)(?:\[(\d+)\])?)?/;
/** What is left out can take something else with it: an actor its claims, and those what is part of it. */
const ROUNDS = 12;

/** Makes a dataset of a draft: what makes no sense in it is left out and reported at its place in the file; undefined where nothing sensible is left. */
export function settled(draft: Draft, standard: Vocabulary, findings: Findings): Dataset | undefined {
  for (let round = 0; round < ROUNDS; round++) {
    const read = readDataset(documentOf(draft), standard);
    if (read.ok) return read.value;
    const cuts = newCuts(draft, findings);
    for (const issue of read.issues) cuts.make(issue);
    if (!cuts.apply()) {
      for (const issue of read.issues) findings.report(issue);
      return undefined;
    }
  }
  const message = 'Too much of the graph makes no sense for the rest to be taken.';
  findings.report({ severity: 'error', code: 'not-sensible', place: 'the file', message });
  return undefined;
}

function documentOf({ head, sources, actors, claims }: Draft): unknown {
  return {
    ...Object.fromEntries(head),
    sources: sources.map(recordOf),
    actors: actors.map(recordOf),
    claims: claims.map(recordOf),
  };
}

function recordOf({ fields }: DraftItem): unknown {
  return Object.fromEntries(fields);
}

/** What has to be cut out of a draft, gathered before anything is, so that places stay what they were. */
function newCuts(draft: Draft, findings: Findings) {
  const items = { sources: new Set<DraftItem>(), actors: new Set<DraftItem>(), claims: new Set<DraftItem>() };
  const keys = new Set<string>();
  const fields = new Map<DraftItem, Map<string, Set<number> | 'whole'>>();

  const cutField = (item: DraftItem, name: string, at: number | undefined) => {
    const known = fields.get(item) ?? new Map<string, Set<number> | 'whole'>();
    fields.set(item, known);
    const before = known.get(name);
    if (at === undefined || before === 'whole') known.set(name, 'whole');
    else known.set(name, (before ?? new Set<number>()).add(at));
  };
  const makeInItem = (issue: Issue, [path, list, index, name, at]: readonly (string | undefined)[]) => {
    if (!isList(list)) return;
    const item = draft[list][Number(index)];
    if (!item) return;
    const costsAll = name === undefined || NEEDED[list].has(name);
    if (costsAll) items[list].add(item);
    else cutField(item, name, at === undefined ? undefined : Number(at));
    const what = costsAll ? `The ${ONE[list]}` : `This part of the ${ONE[list]}`;
    const place = `${item.place}${name === undefined ? '' : `, “${name}”`}${issue.place.slice(path?.length)}`;
    findings.report({ ...issue, severity: 'warning', place, hint: `${what} was left out.` });
  };
  return {
    make(issue: Issue) {
      const match = PLACE.exec(issue.place);
      if (match) return makeInItem(issue, match);
      const [key = ''] = issue.place.split(/[.[]/);
      keys.add(key);
      findings.report({ ...issue, severity: 'warning', place: `the graph, “${key}”`, hint: 'It was left out.' });
    },
    /** True where there was anything to cut. */
    apply(): boolean {
      let cut = 0;
      for (const key of keys) cut += Number(draft.head.delete(key));
      for (const [item, names] of fields) for (const [name, at] of names) cut += Number(cutFrom(item, name, at));
      for (const list of LISTS) cut += removeFrom(draft[list], items[list]);
      return cut > 0;
    },
  };
}

function isList(name: string | undefined): name is List {
  return LISTS.some((list) => list === name);
}

function cutFrom({ fields }: DraftItem, name: string, at: ReadonlySet<number> | 'whole'): boolean {
  const value = fields.get(name);
  const kept = Array.isArray(value) && at !== 'whole' ? value.filter((_, index) => !at.has(index)) : [];
  if (name === 'evidence' || kept.length > 0) {
    fields.set(name, kept);
    return true;
  }
  return fields.delete(name);
}

function removeFrom(list: DraftItem[], gone: ReadonlySet<DraftItem>): number {
  if (gone.size === 0) return 0;
  const kept = list.filter((item) => !gone.has(item));
  const count = list.length - kept.length;
  list.length = 0;
  for (const item of kept) list.push(item);
  return count;
}
