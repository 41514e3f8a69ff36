const LOOKED_AT = 1024;
const ZIP = 'PK\u0003\u0004';

/** The first of some files that is to be read as a dataset, by its content: JSON, or what is no table either, so that it is refused by name; undefined when all may be tables. */
export async function datasetAmong(files: readonly File[]): Promise<File | undefined> {
  for (const file of files) if (!(await mayBeTable(file))) return file;
  return undefined;
}

async function mayBeTable(file: File): Promise<boolean> {
  if (/\.json(\.gz)?$/i.test(file.name)) return false;
  const start = await startOf(file);
  if (start[0] === 0x1f && start[1] === 0x8b) return true;
  const text = new TextDecoder().decode(start);
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  return !/^[[{]/.test(first) && !text.startsWith(ZIP) && /[,;\t]/.test(first);
}

async function startOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  } catch (error) {
    // What cannot be read is said where it is read.
    if (error instanceof DOMException) return new Uint8Array();
    throw error;
  }
}
