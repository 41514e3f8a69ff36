import { FORMAT, VERSION } from '../../model/dataset';
import type { FlatValue } from '../column';
import { METADATA } from '../metadata';
import type { Draft } from './draft';
import { type OwnFields, present } from './own-fields';

const LISTS = new Set(METADATA.filter(({ type }) => type === 'list').map(({ name }) => name));
const NAMES = new Set(METADATA.map(({ name }) => name));

/** What a file says about its dataset; GEXF says it in lines of its description. */
export function ownAbout(about: ReadonlyMap<string, FlatValue>): ReadonlyMap<string, FlatValue> {
  const description = about.get('description');
  if (about.has('dataset') || typeof description !== 'string' || !/^dataset: /m.test(description)) return about;
  return fromLines(description);
}

function fromLines(text: string): ReadonlyMap<string, FlatValue> {
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, name = '', written = ''] = /^([a-z_]+): (.*)$/s.exec(line) ?? [];
    if (!NAMES.has(name)) continue;
    const value = unquoted(written);
    if (!LISTS.has(name)) values.set(name, value);
    else if (!lists.get(name)?.push(value)) lists.set(name, [value]);
  }
  return new Map<string, FlatValue>([...values, ...lists]);
}

function unquoted(written: string): string {
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

/** What a dataset is beside its actors and claims, from what the file says about it; `otherwise` gives what it must have. */
export function ownHead(about: OwnFields, otherwise: { readonly id: string; readonly title: string }): Draft['head'] {
  const views = about.records('kept_views');
  return present({
    format: FORMAT,
    version: VERSION,
    id: about.text('dataset') ?? otherwise.id,
    title: about.text('title') ?? otherwise.title,
    description: about.text('description'),
    license: about.text('license'),
    derivedFrom: provenanceIn(about),
    vocabulary: about.json('vocabulary'),
    views: views.length > 0 ? views : undefined,
  });
}

/** The sources of a file in full. */
export function ownSources(about: OwnFields): readonly unknown[] {
  return about.records('source_records');
}

function provenanceIn(about: OwnFields): unknown {
  if (about.text('scope') === undefined) return undefined;
  const share = (what: string) => ({ exported: about.number(`${what}_exported`), of: about.number(`${what}_total`) });
  const cut = about.number('part_of_cut');
  return Object.fromEntries(
    present({
      dataset: about.text('extract_of'),
      scope: about.text('scope'),
      filters: about.list('filters') ?? [],
      actors: share('actors'),
      claims: share('claims'),
      cut: cut === undefined ? undefined : { partOf: cut },
      sources: about.list('source_titles') ?? [],
      at: about.text('saved_at'),
      by: about.text('saved_by'),
      view: about.text('view'),
    }),
  );
}
