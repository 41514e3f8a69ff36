/** Reads RFC 4180 to the letter: commas, or another delimiter, CRLF between records, quotes doubled; anything else throws. */
export function csvRows(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at, delimiter);
    row.push(cell.value);
    at = cell.next;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no delimiter or CRLF at ${at}`);
    rows.push(row);
    row = [];
    at += 2;
  }
  if (row.length > 0) throw new Error('the last record has no line end');
  return rows;
}

function quotedAt(text: string, start: number): { value: string; next: number } {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else return { value, next: at + 1 };
  }
  throw new Error(`quote at ${start} is never closed`);
}

function bareAt(text: string, start: number, delimiter: string): { value: string; next: number } {
  let next = start;
  while (next < text.length && !`${delimiter}\r\n"`.includes(text[next]!)) next++;
  return { value: text.slice(start, next), next };
}
