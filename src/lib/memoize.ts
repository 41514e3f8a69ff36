/** Remembers the last answer of a pure function, compared argument by argument with `Object.is`. */
export function memoizeLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    const known = last;
    if (known && known.args.length === args.length && args.every((arg, at) => Object.is(arg, known.args[at]))) {
      return known.value;
    }
    const value = compute(...args);
    last = { args, value };
    return value;
  };
}

/** Longer texts seldom come again. */
const LONGEST_KEPT = 200;

/** Remembers up to so many answers of a pure function of a text; when there are more it begins anew. */
export function memoizeTexts<Value>(compute: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = compute(text);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(text, { value });
    return value;
  };
}
