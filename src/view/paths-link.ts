import type { Atlas } from '../graph/atlas';
import { STANDINGS } from '../model/standing';
import { ANY_WAY, isAnyWay, type Way } from './paths-way';
import { quote, unquote } from './quote';

/** What of a way stands in a link, part by part: `by~support`, `types~attacks`, `signs~1`, `without~disputed`, `arrows`, `longer`. */
export function writeWay(way: Way): readonly string[] {
  const lists = [
    ['by', way.families],
    ['types', way.types],
    ['signs', way.signs.map(String)],
    ['without', way.without],
  ] as const;
  return [
    ...lists.filter(([, values]) => values.length > 0).map(([key, values]) => [key, ...values.map(quote)].join('~')),
    ...(way.directed ? ['arrows'] : []),
    ...(way.longer ? ['longer'] : []),
  ];
}

/** Reads the parts of a way; undefined where one means nothing in the dataset or none leaves anything out. */
export function readWay(parts: readonly string[], { lexicon }: Atlas): Way | undefined {
  let way: Way = ANY_WAY;
  for (const part of parts) {
    const read = readPart(part, lexicon);
    if (!read) return undefined;
    way = { ...way, ...read };
  }
  return isAnyWay(way) ? undefined : way;
}

function readPart(part: string, { families, types }: Atlas['lexicon']): Partial<Way> | undefined {
  const [key, ...quoted] = part.split('~');
  const texts = quoted.map(unquote);
  switch (key) {
    case 'by':
      return allOf(
        texts,
        (text) => families.find(({ id }) => id === text)?.id,
        (found) => ({ families: found }),
      );
    case 'types':
      return allOf(
        texts,
        (text) => types.find(({ id }) => id === text)?.id,
        (found) => ({ types: found }),
      );
    case 'signs':
      return allOf(
        texts,
        (text) => ([-1, 0, 1] as const).find((sign) => String(sign) === text),
        (found) => ({ signs: found }),
      );
    case 'without':
      return allOf(
        texts,
        (text) => STANDINGS.find((standing) => standing === text),
        (found) => ({ without: found }),
      );
    case 'arrows':
      return texts.length === 0 ? { directed: true } : undefined;
    case 'longer':
      return texts.length === 0 ? { longer: true } : undefined;
    default:
      return undefined;
  }
}

function allOf<Value>(
  texts: readonly (string | undefined)[],
  read: (text: string | undefined) => Value | undefined,
  put: (values: readonly Value[]) => Partial<Way>,
): Partial<Way> | undefined {
  const values = texts.map(read).filter((value) => value !== undefined);
  return values.length > 0 && values.length === texts.length ? put([...new Set(values)]) : undefined;
}
