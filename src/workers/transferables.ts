/** The memory of all typed arrays inside a message, each once, to be handed over instead of copied. */
export function transferablesIn(message: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(message, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>) {
  if (value instanceof ArrayBuffer) found.add(value);
  else if (ArrayBuffer.isView(value)) collect(value.buffer, found);
  else if (typeof value === 'object' && value !== null && !isTexts(value)) {
    for (const inner of Object.values(value)) collect(inner, found);
  }
}

/** A long list of texts has nothing to hand over: it is not gone through. */
function isTexts(value: object): boolean {
  return Array.isArray(value) && typeof value[0] === 'string';
}
