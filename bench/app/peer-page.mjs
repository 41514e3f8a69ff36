const LIMIT = 120_000;

/** Opens the page of a peer with the events of the run, in a fresh profile, up to where it has its data. */
export async function openPeer({ browser, site, viewport }, name) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.goto(`${site}pages/${name}.html?data=../main/`);
  await page.waitForSelector('html[data-loaded=true]');
  return page;
}
