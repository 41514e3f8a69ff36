import type { Namespaces } from './namespaces';
import type { Fact, Name, NodeGroup, RdfNode, Term } from './node';
import { fullName, printed } from './print-term';

/** A dataset as Turtle, a group at a time; as TriG where graphs are told. `version` is that of RDF, where it must be told. */
export function* turtle(
  groups: Iterable<NodeGroup>,
  namespaces: Namespaces,
  { withGraphs = false, version }: { readonly withGraphs?: boolean; readonly version?: string } = {},
): Generator<string, void> {
  const named = (name: Name) => shortName(name) ?? fullName(name, namespaces);
  const prefixes = [...namespaces].map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`);
  yield `${version ? `VERSION "${version}"\n` : ''}${prefixes.join('')}`;
  let open = '';
  for (const { graph, nodes } of groups) {
    const home = withGraphs ? named(graph) : '';
    if (home !== open) yield `${open && '}\n'}\n${home} {\n`;
    open = home;
    yield nodes.map((node) => `\n${nodeText(node, named)}`).join('');
  }
  if (open) yield '}\n';
}

/** What may follow a Turtle prefix as it stands. */
const LOCAL = /^(?:[\w:]|%[0-9A-F]{2})(?:(?:[\w:.-]|%[0-9A-F]{2})*(?:[\w:-]|%[0-9A-F]{2}))?$/;

function shortName({ prefix, local }: Name): string | undefined {
  return LOCAL.test(local) ? `${prefix}:${local}` : undefined;
}

function nodeText({ name, facts }: RdfNode, named: (name: Name) => string): string {
  let text = named(name);
  let last: Fact | undefined;
  for (const fact of facts) {
    const isSame = last?.property === fact.property;
    text += isSame ? ', ' : `${last ? ' ;\n  ' : ' '}${verb(fact.property, named)} `;
    text += objectText(fact.value, named);
    last = fact;
  }
  return `${text} .\n`;
}

function verb(property: Name, named: (name: Name) => string): string {
  return property.prefix === 'rdf' && property.local === 'type' ? 'a' : named(property);
}

/** Whole numbers and truth values need no quotes. */
function objectText(value: Term, named: (name: Name) => string): string {
  if (value.as === 'literal' && value.datatype?.prefix === 'xsd') {
    const { local } = value.datatype;
    if (local === 'integer' || local === 'boolean') return value.text;
  }
  return printed(value, named);
}
