import { closeDialog, notify, openDialog, stage } from '../stage';

/** What is opened faster than this shows no progress. */
const PATIENCE_MS = 250;

/** The opening under way; another one takes its place. */
let current: AbortController | undefined;

/** Runs an opening: when it takes its time a dialog says how far it is and lets the reader end it, which changes nothing. */
export async function underWay(names: readonly string[], open: (signal: AbortSignal) => Promise<void>) {
  const ending = new AbortController();
  current?.abort();
  current = ending;
  notify('');
  closeDialog();
  const patience = setTimeout(() => openDialog({ kind: 'opening', names, cancel: () => ending.abort() }), PATIENCE_MS);
  try {
    await open(ending.signal);
  } catch (error) {
    if (!ending.signal.aborted) throw error;
    if (current === ending) notify('The opening was cancelled; nothing changed.');
  } finally {
    clearTimeout(patience);
    if (current === ending && stage.getState().dialog.kind === 'opening') closeDialog();
  }
}
