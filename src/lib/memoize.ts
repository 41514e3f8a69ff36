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
