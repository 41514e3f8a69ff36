import { counted } from '../../lib/text';
import type { EngineSchema } from '../../sources/sparql/mapped/explore';

/** How much of an engine was looked at, and what was found there. */
export function SchemaWords({ schema }: { readonly schema: EngineSchema }) {
  const { statements, sampled, classes, properties, hasGraphs } = schema;
  const seen =
    sampled === undefined
      ? `All ${counted(statements, 'statement')} were looked at`
      : `The first ${counted(sampled, 'statement')} that the engine gave were looked at, so all counts are of these`;
  const things = `${counted(classes.length, 'class', 'classes')}, ${counted(properties.length, 'property', 'properties')}`;
  return `${seen}: ${things}${hasGraphs ? ', in named graphs' : ''}.`;
}
