/** Numbers values in the order in which they are met; the last one, which often comes again at once, is known without looking. */
export class Numbered<Value> {
  readonly values: Value[] = [];
  private readonly known = new Map<Value, number>();
  private last = -1;

  numberOf(value: Value): number {
    if (this.last >= 0 && this.values[this.last] === value) return this.last;
    this.last = this.known.get(value) ?? this.add(value);
    return this.last;
  }

  private add(value: Value): number {
    this.known.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
