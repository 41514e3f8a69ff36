import { type AnyAnswer, type OpenContext, openAny } from './open-any';
import { openTables } from './open-tables';
import type { NamedBytes } from './unpack';

/** Opens what was given as one graph: a file of any format, or the tables that a dataset was saved in. Bad input is an answer. */
export function openGiven([first, ...others]: readonly NamedBytes[], context: OpenContext): Promise<AnyAnswer> {
  if (!first) throw new Error('invalid files: there are none');
  return others.length > 0 ? openTables([first, ...others], context) : openAny(first, context);
}
