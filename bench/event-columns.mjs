const COLUMNS = { subject: Uint32Array, object: Uint32Array, day: Int32Array, type: Uint16Array };

/** The names of an event table, and its columns one after the other. */
export function packEvents({ subject, object, day, type, ...names }) {
  const columns = { subject, object, day, type };
  const parts = Object.keys(COLUMNS).map((name) => {
    const { buffer, byteOffset, byteLength } = columns[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  return { names: { ...names, rows: subject.length }, parts };
}

/** The event table that was packed into some names and the bytes of its columns. */
export function unpackEvents({ rows, ...names }, bytes) {
  const table = { ...names };
  let from = 0;
  for (const [name, Column] of Object.entries(COLUMNS)) {
    const to = from + rows * Column.BYTES_PER_ELEMENT;
    table[name] = new Column(bytes.slice(from, to));
    from = to;
  }
  return table;
}
