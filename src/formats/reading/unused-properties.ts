import { counted } from '../../lib/text';
import type { Findings } from './findings';

const SHOWN = 30;
const LONGEST = 60;

/** Says which properties in a file have no place in a dataset, each as often as it is named; `whose` are entities, or objects. */
export function tellUnused(names: Iterable<string>, whose: string, findings: Findings): void {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return;
  const shown = [...counts].slice(0, SHOWN).map(([name, count]) => `${name.slice(0, LONGEST)} (${count})`);
  const others = counts.size > shown.length ? ' and others' : '';
  const what = `${counted(counts.size, 'property', 'properties')} of ${whose}`;
  const message = `${what} ${counts.size === 1 ? 'has' : 'have'} no place here: ${shown.join(', ')}${others}.`;
  const hint = 'They were left out.';
  findings.report({ severity: 'info', code: 'property-unused', place: 'the file', message, hint });
}
