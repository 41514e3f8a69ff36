/** The units of the figures that a sample may have. */
export const UNITS = {
  cpu: 'ms',
  wall: 'ms',
  shell: 'ms',
  interval: 'ms',
  late: 'ms',
  span: 'ms',
  longest: 'ms',
  lost: 'frames',
  kept: 'MB',
  peak: 'MB',
  zipped: 'kB',
};

const ALIGNED = { '-': '---', r: '--:', l: '--:' };

/** A Markdown table; `alignment` has a letter a column: `r` and `l` for numbers, `-` for words. */
export function table(head, rows, alignment) {
  const marks = [...alignment].map((letter) => ALIGNED[letter]);
  return [head, marks, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A figure with as many digits as it is worth: `0.14 ms`, `12 ms`, `12.1 s`. */
export function inUnit(value, unit) {
  if (unit === 'ms' && value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${rounded(value)} ${unit}`;
}

/** Three digits, no more than are known. */
export function rounded(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
