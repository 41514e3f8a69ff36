import { expect, type Page } from '@playwright/test';

/** A file of the reader's own. */
export interface OwnFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Drops files on the page as from another window. */
export async function dropFiles(page: Page, files: readonly OwnFile[]) {
  const contents = files.map(({ name, text }) => [name, bytesOf(text).toString('base64')] as const);
  const carried = await page.evaluateHandle((packed) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of packed) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, contents);
  const target = page.getByRole('main');
  // What takes files comes after the picture; whoever drags one moves on until the page answers.
  await expect(async () => {
    await target.dispatchEvent('dragover', { dataTransfer: carried });
    await expect(page.getByText('Drop to open')).toBeVisible({ timeout: 500 });
  }).toPass();
  await target.dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByText('Drop to open')).toBeHidden();
}

/** Drops one file on the page as from another window. */
export async function dropFile(page: Page, file: OwnFile) {
  await dropFiles(page, [file]);
}

/** Chooses files in the browser's own window, called by a button of this name. */
export async function pickFile(page: Page, button: string, ...files: readonly OwnFile[]) {
  const asking = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const chooser = await asking;
  await chooser.setFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: bytesOf(text) })));
}

function bytesOf(text: string | Uint8Array): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
}
