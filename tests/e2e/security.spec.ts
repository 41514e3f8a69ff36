import { test as plainTest } from '@playwright/test';
import { collectTroubles, expect, openAtlas, test } from './support/atlas';

test('the built page carries the strict policy before anything else', async ({ page }) => {
  await openAtlas(page);
  const first = page.locator('head > :first-child');
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  const policy = (await first.getAttribute('content')) ?? '';
  expect(policy.split('; ')).toContain("default-src 'none'");
  const others = policy.split('; ').filter((directive) => !directive.startsWith('connect-src '));
  expect(others.join('; ')).not.toMatch(/unsafe|\*|http/);
  // An engine that the reader names may be asked, encrypted or on his own computer.
  expect(policy.split('; ')).toContain("connect-src 'self' https: http://localhost:* http://127.0.0.1:*");
});

// With Playwright's own `test`, as the project's fails on exactly what this one provokes.
plainTest('the policy is in force: foreign loads, inline styles and text as HTML are refused', async ({ page }) => {
  const troubles: string[] = [];
  await collectTroubles(page, troubles);
  await openAtlas(page);
  await page.evaluate(() => {
    fetch('http://192.0.2.1/').catch(() => undefined);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect(page.evaluate(() => document.createElement('p').setHTMLUnsafe('text'))).rejects.toThrow('TrustedHTML');
  for (const directive of ['connect-src', 'style-src-elem', 'require-trusted-types-for']) {
    await expect.poll(() => troubles.join('\n')).toContain(`forbidden by ${directive}`);
  }
});

test('nothing leaves the origin on load and on use', async ({ page }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await openAtlas(page);
  await page.getByRole('checkbox').first().click();
  for (const dialog of ['Share', 'Export']) {
    await page.getByRole('button', { name: dialog, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('taliban');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});
