import type { FlatValue } from '../column';
import { listOf } from './list-text';

/** What a file may declare an attribute to hold. */
export type ValueType = 'text' | 'number' | 'flag' | 'list';

/** A text taken for a value of a declared type: undefined where there is nothing to take, the text itself where it is of another type. */
export function typedValue(type: ValueType, text: string): FlatValue | undefined {
  if (type === 'text') return text;
  const plain = text.trim();
  if (plain === '') return undefined;
  if (type === 'number') return asNumber(plain) ?? text;
  if (type === 'flag') return asFlag(plain) ?? text;
  return listOf(plain) ?? text;
}

/** Whether a value is what it was declared to be. */
export function isOfType(type: ValueType, value: FlatValue): boolean {
  if (type === 'text') return typeof value === 'string';
  if (type === 'list') return typeof value === 'object';
  return typeof value === (type === 'number' ? 'number' : 'boolean');
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** In characters; what is longer is text. */
const LONGEST_NUMBER = 400;
const WHOLE = /^[+-]?\d+$/;

/** A whole number that would lose digits is none. */
function asNumber(plain: string): number | undefined {
  if (plain.length > LONGEST_NUMBER || !NUMBER.test(plain)) return undefined;
  const number = Number(plain);
  if (!Number.isFinite(number)) return undefined;
  const isExact = Number.isSafeInteger(number) || !WHOLE.test(plain) || String(number) === plain;
  return isExact ? number : undefined;
}

function asFlag(plain: string): boolean | undefined {
  const word = plain.toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}
