const HANDED_OVER_MS = 60_000;

declare global {
  interface Window {
    /** Where the browser has it, and only on the reader's own click. */
    showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/** Hands a file to the reader's browser for saving; the object URL is given back once the browser has had time to take it. */
export function saveFile(name: string, content: Blob) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER_MS);
}

/** A file that is saved part after part. */
export interface OpenFile {
  readonly name: string;
  write(part: Blob): Promise<void>;
  /** All parts are written: the file is there. */
  close(): Promise<void>;
  /** Nothing of it is to be kept. */
  abandon(): Promise<void>;
}

/** Opens a file on the disk, where the reader says, or undefined when the reader would rather not; browsers that cannot write to the disk gather the parts and download them. */
export async function openFile(name: string, mime: string): Promise<OpenFile | undefined> {
  if (!window.showSaveFilePicker) return download(name, mime);
  try {
    return await onDisk(await window.showSaveFilePicker({ suggestedName: name }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return download(name, mime);
  }
}

async function onDisk(handle: FileSystemFileHandle): Promise<OpenFile> {
  const file = await handle.createWritable();
  return {
    name: handle.name,
    write: (part) => file.write(part),
    close: () => file.close(),
    abandon: () => file.abort(),
  };
}

/** The parts are blobs from the start, which a browser may keep outside its memory. */
export function download(name: string, mime: string): OpenFile {
  const parts: Blob[] = [];
  return {
    name,
    write: async (part) => {
      parts.push(part);
    },
    close: async () => saveFile(name, new Blob(parts, { type: mime })),
    abandon: async () => {
      parts.length = 0;
    },
  };
}

/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
