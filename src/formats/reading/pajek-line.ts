/** A word of a line of Pajek: a text in quotes keeps its blanks. */
export interface PajekWord {
  readonly text: string;
  readonly isQuoted: boolean;
}

const WORD = /"([^"]*)"?|'([^']*)'(?=\s|$)|(\[[^\]]*\]?)|([^\s"]+)/g;

/** The words of a line, the codes of characters in them resolved; a quote that is never closed ends with the line. */
export function pajekWords(line: string): readonly PajekWord[] {
  return [...line.matchAll(WORD)].map(([, double, single, interval, bare]) => {
    const quoted = double ?? single;
    return { text: unescaped(quoted ?? interval ?? bare ?? ''), isQuoted: quoted !== undefined };
  });
}

/** Pajek writes characters beyond ASCII as codes such as `&#1587;`. */
function unescaped(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(/&#(\d{1,7});/g, (written, digits) => {
    const code = Number(digits);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
