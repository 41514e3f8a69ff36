import { dotStatements } from './dot-statements';
import type { ReadBack, Value, Values } from './read-back';

const LISTS = new Set(
  `aliases same_as notes denied_by denied_by_names disputed_by disputed_by_names supported_by supported_by_names
  sources passages filters kept_views source_titles source_records`.split(/\s+/),
);
const FLAGS = new Set(['symmetric', 'negated', 'quantity_approximate']);
const NUMBERS = /^(?:sign|credibility|quantity_min|quantity_max|part_of_cut|\w+_(?:exported|total))$/;

/** Reads a file of DOT, attributes as the columns of the project are typed. */
export function readDot(text: string): ReadBack {
  const statements = dotStatements(text);
  const nodes = statements.filter(
    ({ ids: [id = ''], ids, attributes }) => ids.length === 1 && attributes.has('actor') && id,
  );
  const edges = statements.filter(({ ids }) => ids.length === 2);
  return {
    about: valuesIn(statements.find(({ ids }) => ids[0] === 'graph')!.attributes),
    nodes: nodes.map(({ ids: [id = ''], attributes }) => ({ id, values: valuesIn(attributes) })),
    edges: edges.map(({ ids: [source = '', target = ''], attributes }) => {
      const values = valuesIn(attributes);
      return { id: String(values.get('claim')), source, target, values };
    }),
  };
}

function valuesIn(attributes: ReadonlyMap<string, string>): Values {
  return new Map([...attributes].map(([name, text]) => [name, typed(name, text)]));
}

function typed(name: string, text: string): Value {
  if (LISTS.has(name)) return JSON.parse(text);
  if (FLAGS.has(name)) return text === 'true';
  if (NUMBERS.test(name)) return Number(text);
  return name === 'label' ? text.replace(/&amp;(?=#?\w+;)/g, '&') : text;
}
