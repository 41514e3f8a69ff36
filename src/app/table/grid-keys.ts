/** Where a key leads from a row, of so many rows, `page` of which are in sight; undefined for a key that leads nowhere. */
export function rowAfter(key: string, at: number, rows: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + page, rows - 1);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return undefined;
  }
}
