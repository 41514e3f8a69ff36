import { type Day, parseEdtf } from '../../model/edtf';

/** Reads cells such as `2018-01-31` as days; undefined for what is no single, certain day. Rows of one day often follow each other. */
export function dayReader(): (text: string) => Day | undefined {
  const known = new Map<string, Day | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size >= REMEMBERED) known.clear();
    const day = dayOfCell(text);
    known.set(text, day);
    return day;
  };
}

const REMEMBERED = 10_000;

function dayOfCell(text: string): Day | undefined {
  const span = parseEdtf(text);
  return span?.precision === 'day' && !span.approximate && !span.uncertain ? span.first : undefined;
}
