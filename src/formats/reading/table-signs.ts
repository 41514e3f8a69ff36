import type { Sign } from '../../model/vocabulary';

const WORDS: ReadonlyMap<string, Sign> = new Map([
  ...words(-1, '-|−|–|--|neg|negative|against|hostile|enemy|enemies|foe|opposes|oppose|conflict|dislike'),
  ...words(1, '+|++|pos|positive|with|for|friendly|friend|ally|allies|cooperative|cooperation|supports|support|like'),
  ...words(0, '=|±|neutral|none|no|mixed|unknown|na|n/a|nan'),
]);

function words(sign: Sign, list: string): readonly (readonly [string, Sign])[] {
  return list.split('|').map((word) => [word, sign]);
}

/** The sign that a cell gives: of a number its own, of a word such as `+` or `hostile` what it says; undefined where it is neither. */
export function signIn(cell: string): Sign | undefined {
  const plain = cell.trim().toLowerCase().replace('−', '-').replace(',', '.');
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  const number = plain === '' ? Number.NaN : Number(plain);
  if (Number.isNaN(number)) return undefined;
  return number > 0 ? 1 : number < 0 ? -1 : 0;
}
