import type { OpenDataset, Provenance } from '../model/dataset';
import { type Column, type FlatValue, listOrNothing } from './column';
import { flatJson, SOURCE_ORDER, VIEW_ORDER, VOCABULARY_ORDER } from './ordered-json';

/** What a file says about itself: the dataset, and for an extract which part of which dataset, chosen how, when and by what. */
export const METADATA: readonly Column<OpenDataset>[] = [
  { name: 'title', type: 'text', meaning: 'the title of the dataset', value: ({ title }) => title },
  { name: 'dataset', type: 'text', meaning: 'the id of the dataset', value: ({ id }) => id },
  { name: 'description', type: 'text', meaning: 'what the dataset is', value: ({ description }) => description },
  { name: 'license', type: 'text', meaning: 'under which terms it may be used', value: ({ license }) => license },
  derived('extract_of', 'text', 'the id of the dataset that this is a part of', ({ dataset }) => dataset),
  derived('scope', 'text', 'which part was saved', ({ scope }) => scope),
  derived('filters', 'list', 'the filters that were on', ({ filters }) => listOrNothing(filters)),
  derived('actors_exported', 'whole', 'how many actors were saved', ({ actors }) => actors.exported),
  derived('actors_total', 'whole', 'how many actors the dataset has', ({ actors }) => actors.of),
  derived('claims_exported', 'whole', 'how many claims were saved', ({ claims }) => claims.exported),
  derived('claims_total', 'whole', 'how many claims the dataset has', ({ claims }) => claims.of),
  derived(
    'part_of_cut',
    'whole',
    'how many actors lost the body they are part of, as it is not here',
    ({ cut }) => cut?.partOf,
  ),
  derived('source_titles', 'list', 'the sources that the saved claims are read from', ({ sources }) =>
    listOrNothing(sources),
  ),
  derived('saved_at', 'text', 'when it was saved', ({ at }) => at),
  derived('saved_by', 'text', 'the program that saved it', ({ by }) => by),
  derived('view', 'text', 'a link to the view it was saved from', ({ view }) => view),
  {
    name: 'kept_views',
    type: 'list',
    meaning: 'views of the dataset that were kept, with title, note and link (JSON)',
    value: ({ views = [] }) => listOrNothing(views.map((view) => flatJson(view, VIEW_ORDER))),
  },
  {
    name: 'source_records',
    type: 'list',
    meaning: 'the sources in full (JSON)',
    value: ({ sources }) => listOrNothing(sources.map((source) => flatJson(source, SOURCE_ORDER))),
  },
  {
    name: 'vocabulary',
    type: 'text',
    meaning: 'the dataset’s own relation types and kinds of actors, where it has any (JSON)',
    value: ({ vocabulary }) => vocabulary && flatJson(vocabulary, VOCABULARY_ORDER),
  },
];

/** The attributes of a dataset that only programs read. */
export const FOR_PROGRAMS: ReadonlySet<string> = new Set(['source_records', 'vocabulary']);

/** Values as lines of plain text, `name: value`, one for each item of a list; a text that would break its line is a JSON string. */
export function textLines(values: readonly (readonly [name: string, value: FlatValue])[]): readonly string[] {
  return values.flatMap(([name, value]) =>
    (typeof value === 'object' ? value : [String(value)]).map((text) => `${name}: ${onOneLine(text)}`),
  );
}

function onOneLine(text: string): string {
  return /[\r\n]|^"/.test(text) ? JSON.stringify(text) : text;
}

function derived(
  name: string,
  type: Column<OpenDataset>['type'],
  meaning: string,
  part: (provenance: Provenance) => FlatValue | undefined,
): Column<OpenDataset> {
  return { name, type, meaning, value: ({ derivedFrom }) => derivedFrom && part(derivedFrom) };
}
