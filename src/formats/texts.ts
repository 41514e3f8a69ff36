/** Whether all texts in a value pass: those in its lists and the values of its objects, at any depth. */
export function everyText(value: unknown, passes: (text: string) => boolean): boolean {
  if (typeof value === 'string') return passes(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every((item) => everyText(item, passes));
}
