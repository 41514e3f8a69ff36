import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Source } from '../model/dataset';
import { forgetText, keepText, keptText } from '../sources/kept-texts';
import { textOf } from '../sources/texts';

/** A source's text that is at hand: from the site, kept in this browser, or held until the page is closed. */
export interface TextAtHand {
  readonly text: string;
  readonly from: 'site' | 'kept' | 'page';
}

/** By digest; undefined where it was looked for in vain. */
type Shelf = ReadonlyMap<string, TextAtHand | undefined>;

const shelf = createStore<{ readonly texts: Shelf }>(() => ({ texts: new Map() }));

function put(sha256: string, text: TextAtHand | undefined) {
  shelf.setState(({ texts }) => ({ texts: new Map([...texts, [sha256, text]]) }));
}

/** The text of a source where it is at hand; undefined until it is there, and else. */
export function useSourceText(source: Source | undefined): TextAtHand | undefined {
  const sha256 = source?.text?.sha256;
  useEffect(() => {
    if (sha256 !== undefined && !shelf.getState().texts.has(sha256)) void lookFor(sha256);
  }, [sha256]);
  return useStore(shelf, ({ texts }) => (sha256 === undefined ? undefined : texts.get(sha256)));
}

/** True until it is known whether a source's text is at hand. */
export function useIsLooking(source: Source | undefined): boolean {
  const sha256 = source?.text?.sha256;
  return useStore(shelf, ({ texts }) => sha256 !== undefined && !texts.has(sha256));
}

async function lookFor(sha256: string) {
  const [shipped, kept] = await Promise.all([textOf(sha256), keptText(sha256)]);
  // What was opened meanwhile is not put away again.
  if (shelf.getState().texts.get(sha256)) return;
  if (shipped !== undefined) put(sha256, { text: shipped, from: 'site' });
  else put(sha256, kept === undefined ? undefined : { text: kept, from: 'kept' });
}

/** Takes a text of a digest to hand and keeps it in this browser; false where that is not possible and it goes with the page. */
export async function takeText(sha256: string, text: string): Promise<boolean> {
  try {
    await keepText({ sha256, text });
    put(sha256, { text, from: 'kept' });
    return true;
  } catch {
    put(sha256, { text, from: 'page' });
    return false;
  }
}

/** Lets go of a text that the reader has opened. */
export async function dropText(sha256: string): Promise<void> {
  await forgetText(sha256).catch(() => undefined);
  put(sha256, undefined);
}
