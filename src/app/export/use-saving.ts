import { useEffect, useRef, useState } from 'react';
import { fileNameOf } from '../../formats/file-name';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { download, openFile, saveFile } from '../save-file';
import { closeDialog, notify } from '../stage';
import type { Draft } from './draft';
import { numbersOf } from './numbers';
import type { FormatOutput, Output } from './outputs';
import { type Progress, writeFile } from './write-file';

/** How far the saving of a large file has come. */
export interface SavingNow extends Progress {
  readonly expectedBytes: number;
  readonly elapsedMs: number;
}

/** Saving the chosen file: how to start it, how far it is, and how the last attempt ended where nothing came of it. */
export interface Saving {
  readonly now: SavingNow | undefined;
  readonly word: string | undefined;
  start(): void;
  cancel(): void;
}

/** From here on a file goes straight to the disk where the browser can do that. */
const DISK_BYTES = 20_000_000;
const TELL_EVERY_MS = 100;
const CANCELLED = 'Cancelled; nothing was saved.';

/** Saves a draft: one that is written at once, one that is estimated by writing it now; leaving the dialog cancels. */
export function useSaving(output: Output, dataset: OpenDataset, lexicon: Lexicon, draft: Draft): Saving {
  const [now, setNow] = useState<SavingNow>();
  const [word, setWord] = useState<string>();
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      if (!running.current) return;
      running.current.abort();
      notify(CANCELLED);
    },
    [],
  );

  const saveLarge = async (format: FormatOutput, expectedBytes: number) => {
    const name = fileNameOf(dataset, output.extension);
    const file = await (expectedBytes > DISK_BYTES ? openFile(name, format.mime) : download(name, format.mime));
    if (!file) return;
    const controller = new AbortController();
    running.current = controller;
    const onProgress = telling(expectedBytes, setNow);
    onProgress({ claims: 0, bytes: 0 });
    setWord(undefined);
    try {
      await writeFile(file, format, dataset, lexicon, { signal: controller.signal, onProgress });
      saved(file.name, dataset);
    } catch (error) {
      setWord(controller.signal.aborted ? CANCELLED : `Not saved: ${reasonOf(error)}`);
    } finally {
      running.current = undefined;
      setNow(undefined);
    }
  };

  const start = () => {
    if (draft.kind === 'written') {
      const name = fileNameOf(dataset, output.extension);
      saveFile(name, draft.product.blob);
      saved(name, dataset);
    }
    if (draft.kind === 'estimated' && output.kind === 'format') saveLarge(output, draft.bytes);
  };
  return { now, word, start, cancel: () => running.current?.abort() };
}

function saved(name: string, dataset: OpenDataset) {
  closeDialog();
  notify(`Saved ${name}: ${numbersOf(dataset)}`);
}

/** Tells at the start and then ten times a second: more often nobody can read it. */
function telling(expectedBytes: number, tell: (now: SavingNow) => void): (progress: Progress) => void {
  const started = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const time = performance.now();
    if (time - told < TELL_EVERY_MS) return;
    told = time;
    tell({ ...progress, expectedBytes, elapsedMs: time - started });
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
