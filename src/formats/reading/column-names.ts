import { TIE_COLUMNS } from '../ties';
import type { ColumnRole } from './column-mapping';

/** By which names columns are known, the surest first; a name is in lower case, its words apart by single spaces. */
const NAMES: readonly (readonly [role: ColumnRole, names: string])[] = [
  ['subject', 'subject id|source id|from id|actor1 id|actor 1 id|source actor id'],
  ['object', 'object id|target id|to id|actor2 id|actor 2 id|target actor id'],
  ['subject', 'source name|source actor|subject name|actor1 name|actor 1 name|actor1|actor 1|actor a|side a|subject'],
  ['object', 'target name|target actor|object name|actor2 name|actor 2 name|actor2|actor 2|actor b|side b|object'],
  [
    'subject',
    'from name|from|sender|perpetrator|attacker|initiator|donor|payer|node1|node 1|node a|start node|start id',
  ],
  ['object', 'to name|to|target|receiver|recipient|victim|beneficiary|payee|node2|node 2|node b|end node|end id'],
  ['subject', 'von|quelle|de|origine|origen'],
  ['object', 'nach|an|ziel|vers|cible|destino'],
  ['subject', 'source'],
  ['subject-kind', 'source type|source kind|subject type|subject kind|actor1 type|actor1 type1 code|from type'],
  ['object-kind', 'target type|target kind|object type|object kind|actor2 type|actor2 type1 code|to type'],
  ['type', 'event text|event type|relation label|relation|relation type|relationship|relationship type|predicate|type'],
  ['type', 'edge type|interaction|link type|action|event|sub event type|cameo code|event code|verb|label'],
  ['type', 'what happened|what|tie|tie type|connection|how'],
  ['date', 'event date|date|start date|date start|start|from date|since|begin|valid from|day|time|timestamp|sqldate'],
  ['date', 'year|first'],
  ['end-date', 'end date|date end|end|to date|until|stop|valid to|last'],
  ['said-date', 'said date|date said|said at|said|reported|report date|reporting date|published|publication date'],
  ['said-date', 'date published|date reported|date added'],
  ['speaker', 'speaker|said by|according to|by|claimed by|stated by|reported by|informant|attribution'],
  ['source', 'source url|source title|source text|source article|source document|source office|reference|references'],
  ['source', 'publisher|publication|url|link|document|citation|evidence|source'],
  ['gist', 'gist|claim|statement|summary|description|notes|note|text|details|comment'],
  ['sign', 'sign|polarity|valence|sentiment|balance'],
  ['weight', 'weight|count|strength|claims|n'],
  ['id', 'id|edge id|claim id|event id|event id cnty|globaleventid|key'],
];

const ACTOR_NAMES: readonly (readonly [role: ColumnRole, names: string])[] = [
  ['id', 'id|actor id|node id|entity id|actor|key|code|identifier'],
  ['label', 'label|name|actor name|title|full name|caption'],
  ['kind', 'kind|actor kind|type|category|class|schema|node type|entity type|group'],
  ['alias', 'aliases|alias|other names|aka|also known as|alternative names'],
  ['part-of', 'part of|parent|parent id|member of|belongs to'],
  ['attribute', 'note|notes'],
];

/** A column's name in lower case, its words apart by single spaces, however they were joined. */
export function plainName(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[\s_.:-]+/g, ' ')
    .trim();
}

/** Our own edge list, whose words for relations say what its ids and flags say. */
const OWN_TIES: readonly ColumnRole[] = [
  ...(['subject', 'subject-name', 'subject-kind', 'object', 'object-name', 'object-kind'] as const),
  ...(['ignore', 'type', 'ignore', 'sign', 'weight', 'date', 'end-date'] as const),
];

/** What the columns of a table of claims are by their names; each role but `attribute` is given once. */
export function claimRolesOf(columns: readonly string[]): readonly ColumnRole[] {
  if (columns.join() === TIE_COLUMNS.join()) return OWN_TIES;
  return withEndNames(columns, rolesBy(withIds(columns.map(plainName)), NAMES));
}

const PAIRS = [
  ['source', 'target'],
  ['subject', 'object'],
  ['from', 'to'],
  ['actor1', 'actor2'],
  ['actor', 'acts on'],
] as const;

/** Where ends have a name beside them, they are ids: `source` beside `source name`. */
function withIds(names: readonly string[]): readonly string[] {
  const pair = PAIRS.find((ends) => ends.every((end) => names.includes(end) && names.includes(`${end} name`)));
  if (!pair) return names;
  return names.map((name) => (name === pair[0] ? 'subject id' : name === pair[1] ? 'object id' : name));
}

/** The same of a table of actors. */
export function actorRolesOf(columns: readonly string[]): readonly ColumnRole[] {
  return rolesBy(columns, ACTOR_NAMES);
}

function rolesBy(columns: readonly string[], lexicon: typeof NAMES): readonly ColumnRole[] {
  const names = columns.map(plainName);
  const roles: ColumnRole[] = columns.map(() => 'attribute');
  const given = new Set<ColumnRole>();
  for (const [role, list] of lexicon) {
    if (given.has(role)) continue;
    const at = list
      .split('|')
      .map((name) => names.indexOf(name))
      .find((place) => place >= 0 && roles[place] === 'attribute');
    if (at === undefined || role === 'attribute') continue;
    roles[at] = role;
    given.add(role);
  }
  return roles;
}

const END_NAMES = {
  subject: /^(source|subject|from|actor ?1?) (name|label|title)$/,
  object: /^(target|object|to|actor ?2|acts on) (name|label|title)$/,
};

/** Beside an end, the columns that have its name, where it is an id, or its kind: `donor`, `donor type`. */
function withEndNames(columns: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const ends = (['subject', 'object'] as const).map((end) => ({
    end,
    name: plainName(columns[roles.indexOf(end)] ?? ''),
    hasKind: roles.includes(`${end}-kind`),
  }));
  return roles.map((role, at): ColumnRole => {
    if (role !== 'attribute') return role;
    const name = plainName(columns[at] ?? '');
    for (const { end, name: ofEnd, hasKind } of ends) {
      if (END_NAMES[end].test(name)) return `${end}-name`;
      if (!hasKind && ofEnd !== '' && [`${ofEnd} type`, `${ofEnd} kind`].includes(name)) return `${end}-kind`;
    }
    return role;
  });
}

/** Whether a cell says that a tie has a direction, or has none; undefined where it says neither. */
export function directionOf(cell: string): 'directed' | 'undirected' | undefined {
  const word = cell.trim().toLowerCase();
  if (word === 'directed') return 'directed';
  return word === 'undirected' || word === 'mutual' ? 'undirected' : undefined;
}
