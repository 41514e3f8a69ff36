import { slugOf } from '../../lib/slug';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import { mappingText } from '../../sources/sparql/mapped/mapping-file';
import { PRESETS } from '../../sources/sparql/mapped/presets';
import { digestOf } from '../../sources/text-file';
import type { EnginePlace } from '../../view/engine-place';

const texts = new Map<string, string>();

/** Remembers the text of a mapping by the id that places name it by. */
export function rememberMapping(id: string, text: string) {
  texts.set(id, text);
}

/** The text of the mapping that a place is read by; undefined for one of our own datasets, and for a stranger. */
export function mappingOf({ holds, id }: Pick<EnginePlace, 'holds' | 'id'>): string | undefined {
  if (holds !== 'mapping') return undefined;
  const known = texts.get(id);
  if (known !== undefined) return known;
  const [name, graphs] = id.split('+');
  const preset = PRESETS.find((one) => one.id === name)?.mapping;
  if (!preset) return undefined;
  return mappingText(graphs === 'named' || graphs === 'sources' ? { ...preset, graphs } : preset);
}

const DIGITS = 8;

/** What a mapping is called in links: that of a preset by its name, any other by its label and what is in it. */
export function mappingId(mapping: Mapping): string {
  const { graphs, ...rest } = mapping;
  const preset = PRESETS.find((one) => isSame(one.mapping, mapping) || isSame(one.mapping, rest));
  if (preset) return isSame(preset.mapping, mapping) || !graphs ? preset.id : `${preset.id}+${graphs}`;
  return `${slugOf(mapping.label) || 'mapping'}-${digestOf(mappingText(mapping)).slice(0, DIGITS)}`;
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
