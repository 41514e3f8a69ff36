import { useState } from 'react';
import { copyText } from '../save-file';

/** What is said beside a button that copies. */
export interface CopyWords {
  readonly before: string;
  readonly copied: string;
  readonly refused: string;
}

/** A command that puts text on the clipboard, and the word for what became of it. */
export function useCopying(words: CopyWords): readonly [word: string, copy: (text: string) => Promise<void>] {
  const [state, setState] = useState<keyof CopyWords>('before');
  const copy = async (text: string) => setState((await copyText(text)) ? 'copied' : 'refused');
  return [words[state], copy];
}
