/** Long enough for the checks that follow a first picture, and for a table to be kept, ms. */
const SETTLING = 2000;
const LIMIT = 60_000;

/** Opens the app with its first dataset, in a profile of its own or that of a `context`, up to where nothing is left to do. */
export async function openAtlas({ browser, app, viewport }, context) {
  const page = await blankPage({ browser, app, viewport }, context);
  await page.goto(app);
  await page.waitForSelector('html[data-ready=true]');
  await page.waitForTimeout(SETTLING);
  return page;
}

/** A page of the app's origin with nothing in it: from here on the browser stays in one process. */
export async function blankPage({ browser, app, viewport }, context) {
  const page = await (context ?? (await browser.newContext({ viewport }))).newPage();
  page.setDefaultTimeout(LIMIT);
  await page.goto(new URL('nothing-here', app).href);
  return page;
}

/** Opens the dialog that takes files, as a reader does. */
export async function openDialog(page) {
  await page.locator('header button').first().click();
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
}

/** Gives files to the dialog and resolves to the dataset's id once its picture is drawn. */
export async function giveFiles(page, files) {
  await page.locator('input[type=file]').first().setInputFiles(files);
  await saysDrawn(page, 'events-of');
  await nextFrames(page);
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('d');
}

/** Resolves when the picture of a dataset is drawn and handed over for painting. */
export async function drawn(page, id) {
  await saysDrawn(page, id);
  await nextFrames(page);
}

/** A profile that keeps all events of the run, and their id in it; one for the whole run, gone with its browser. */
export function keepEvents(run) {
  const known = profiles.get(run) ?? keepEventsAnew(run);
  profiles.set(run, known);
  return known;
}

const profiles = new WeakMap();

/** The same in a profile of its own, in which nothing else was opened or laid out. */
export async function keepEventsAnew(run) {
  const page = await openAtlas(run);
  await openDialog(page);
  const id = await giveFiles(page, run.files);
  await page.waitForTimeout(SETTLING);
  const context = page.context();
  await page.close();
  return { context, id };
}

/** Resolves when the page says that a dataset is drawn whose id begins like this; the page is not asked again and again, for it works meanwhile. */
function saysDrawn(page, start) {
  return page.evaluate((wanted) => {
    const root = document.documentElement;
    const isDrawn = () => root.dataset.drawn?.startsWith(wanted);
    return new Promise((done) => {
      if (isDrawn()) return done();
      const observer = new MutationObserver(() => {
        if (!isDrawn()) return;
        observer.disconnect();
        done();
      });
      observer.observe(root, { attributes: true, attributeFilter: ['data-drawn'] });
    });
  }, start);
}

function nextFrames(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
