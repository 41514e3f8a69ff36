/** Either a value, or the reasons why there is none; a value may come with lesser reasons. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Reason[] }
  | { readonly ok: false; readonly issues: readonly Reason[] };
