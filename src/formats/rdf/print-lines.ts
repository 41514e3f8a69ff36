import type { Namespaces } from './namespaces';
import type { Name, NodeGroup } from './node';
import { fullName, printed } from './print-term';

/** A dataset as N-Triples, a group at a time; as N-Quads where graphs are told. */
export function* lines(
  groups: Iterable<NodeGroup>,
  namespaces: Namespaces,
  withGraphs: boolean,
): Generator<string, void> {
  const named = (name: Name) => fullName(name, namespaces);
  for (const { graph, nodes } of groups) {
    const end = withGraphs ? ` ${named(graph)} .\n` : ' .\n';
    let text = '';
    for (const { name, facts } of nodes) {
      const subject = named(name);
      for (const { property, value } of facts) text += `${subject} ${named(property)} ${printed(value, named)}${end}`;
    }
    yield text;
  }
}
