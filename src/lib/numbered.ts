/** Numbers values in the order in which they are met; those of one key are the same. */
export class Numbered<Value> {
  readonly values: Value[] = [];
  private readonly known = new Map<unknown, number>();

  constructor(private readonly keyOf: (value: Value) => unknown = (value) => value) {}

  numberOf(value: Value): number {
    const key = this.keyOf(value);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
