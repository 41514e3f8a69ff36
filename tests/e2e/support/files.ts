import { expect, type Page } from '@playwright/test';

/** A file of the reader's own. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** Drops a file on the page as from another window. */
export async function dropFile(page: Page, { name, text }: OwnFile) {
  const carried = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  const target = page.getByRole('main');
  // What takes files comes after the picture; whoever drags one moves on until the page answers.
  await expect(async () => {
    await target.dispatchEvent('dragover', { dataTransfer: carried });
    await expect(page.getByText('Drop to open')).toBeVisible({ timeout: 500 });
  }).toPass();
  await target.dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByText('Drop to open')).toBeHidden();
}

/** Chooses a file in the browser's own window, called by a button of this name. */
export async function pickFile(page: Page, button: string, { name, text }: OwnFile) {
  const asking = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const chooser = await asking;
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
