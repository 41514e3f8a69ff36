import type { TypeCoding } from '../../model/events';
import { signOfRoot } from '../../model/events/cameo';
import type { Sign } from '../../model/vocabulary';
import { inShort, type Problems } from '../problems';
import type { TakeRow } from './each-row';
import { detached } from './places';
import type { TypeColumns } from './table-head';

/** What tables of types say of each type. */
export interface TypeList {
  /** Takes the rows of a table of types. */
  takeRow(columns: TypeColumns): TakeRow;
  /** In the order of these types; undefined where no table says anything of one. */
  codingOf(types: readonly string[]): readonly (TypeCoding | undefined)[];
}

/** Knows of no type yet. */
export function newTypes(problems: Problems): TypeList {
  const known = new Map<string, TypeCoding>();
  return {
    takeRow: (columns) => (cells, place) => {
      const cell = (column: number | undefined) => (column === undefined ? '' : cells[column]!.trim());
      const [type, code, rootCode, family] = [
        cell(columns.type),
        cell(columns.code),
        cell(columns.rootCode),
        cell(columns.family),
      ];
      const sign = signOf(rootCode, cell(columns.sign));
      if (type === '') problems.report('empty', place, 'The type is empty.');
      else if (known.has(type)) problems.report('type-twice', place, `“${inShort(type)}” has a row already.`);
      else if (sign === undefined) {
        const hint = 'Give a root code from 01 to 20, a quad class, or a sign: -1, 0 or 1.';
        problems.report('bad-sign', place, `The sign of “${inShort(type)}” cannot be told.`, hint);
      } else {
        const name = detached(family || (rootCode && `CAMEO ${rootCode}`) || 'Other');
        known.set(detached(type), { family: name, sign, ...(code !== '' && { code: detached(code) }) });
      }
    },
    codingOf: (types) => types.map((type) => known.get(type)),
  };
}

/** By the root code of CAMEO, else by the quad class: 1 and 2 cooperate, 3 and 4 are against; else a sign as it is. */
function signOf(rootCode: string, text: string): Sign | undefined {
  if (rootCode !== '') return signOfRoot(rootCode.padStart(2, '0'));
  if (/cooperation$|^\+?[12]$/i.test(text)) return 1;
  if (/conflict$|^[34]$|^[-−]1$/i.test(text)) return -1;
  return text === '0' || /^neutral$/i.test(text) || text === '' ? 0 : undefined;
}
