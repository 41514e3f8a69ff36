import type { Vocabulary } from '../../model/vocabulary';

/** The relation types of a vocabulary as the options of a list, family by family. */
export function TypeOptions({ families, types }: Pick<Vocabulary, 'families' | 'types'>) {
  return families.map((family) => (
    <optgroup key={family.id} label={family.label}>
      {types
        .filter((type) => type.family === family.id)
        .map((type) => (
          <option key={type.id} value={type.id}>
            {type.label}
          </option>
        ))}
    </optgroup>
  ));
}
