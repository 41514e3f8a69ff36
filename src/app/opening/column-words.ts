import type { ColumnMapping, ColumnRole, DateOrder, TableShape } from '../../formats/reading/column-mapping';

/** What each role of a column is called on screen. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  subject: 'subject: who acts',
  object: 'object: on whom',
  'subject-name': 'name of the subject',
  'subject-kind': 'kind of the subject',
  'object-name': 'name of the object',
  'object-kind': 'kind of the object',
  type: 'relation type',
  date: 'when it was true',
  'end-date': 'until when',
  'said-date': 'when it was said',
  speaker: 'speaker: whose word',
  source: 'source',
  gist: 'the claim in words',
  sign: 'sign: −, 0 or +',
  weight: 'weight of the tie',
  id: 'id',
  label: 'name of the actor',
  kind: 'kind of the actor',
  alias: 'other name',
  'part-of': 'part of',
  cell: 'cell of the matrix',
  attribute: 'kept as a note',
  ignore: 'left out',
};

/** The roles that columns of a table can have, the needed ones first. */
export const ROLES_OF: Readonly<Record<TableShape, readonly ColumnRole[]>> = {
  claims: [
    'subject',
    'object',
    'type',
    'date',
    'end-date',
    'said-date',
    'speaker',
    'source',
    'gist',
    'sign',
    'weight',
    'subject-name',
    'subject-kind',
    'object-name',
    'object-kind',
    'id',
    'attribute',
    'ignore',
  ],
  actors: ['label', 'id', 'kind', 'alias', 'part-of', 'attribute', 'ignore'],
  matrix: ['label', 'id', 'cell', 'ignore'],
};

export const SHAPE_WORDS: Readonly<Record<TableShape, string>> = {
  claims: 'a claim or a tie in each row',
  actors: 'an actor in each row',
  matrix: 'actors in rows and in columns',
};

export const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day, month, year',
  'month-first': 'month, day, year',
};

export const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** In what a table is written, by the name of its encoding. */
export const ENCODING_WORDS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'windows-1252': 'Western European',
  'windows-1250': 'Central European',
  'windows-1251': 'Cyrillic',
  'windows-1256': 'Arabic, Persian',
  'windows-1254': 'Turkish',
  gb18030: 'Chinese',
};

/** The same mapping with another shape, in which roles that it does not know are kept as notes. */
export function inShape(mapping: ColumnMapping, shape: TableShape): ColumnMapping {
  const otherwise = shape === 'matrix' ? 'cell' : 'attribute';
  const roles = mapping.roles.map((role) => (ROLES_OF[shape].includes(role) ? role : otherwise));
  return { ...mapping, shape, roles };
}

/** What a table of this mapping still needs before it can be read, in a sentence; undefined where nothing is missing. */
export function lackOf({ shape, roles }: ColumnMapping): string | undefined {
  const has = (role: ColumnRole) => roles.includes(role);
  if (shape === 'claims' && !(has('subject') && has('object')))
    return 'Say which column is the subject and which the object.';
  if (shape === 'actors' && !has('label') && !has('id')) return 'Say which column is the name.';
  if (shape === 'matrix' && !(has('cell') && (has('label') || has('id'))))
    return 'Say which column has the names of the rows.';
  return undefined;
}
