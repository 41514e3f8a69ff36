import { measureWeight } from '../app/weight.mjs';

/** What is loaded before the first picture of the article's graph. */
export const weight = {
  id: 'weight',
  work: 'scripts before the first picture, gzip -9',
  checked: 'only what was asked for before the picture stood',
  place: 'page',
  figure: 'zipped',
  repeats: 1,
  goals: [{ figure: 'zipped', atMost: 260 }],
  sides: {
    ours: ({ browser, app, folders }) => weighed(browser, app, folders.app),
    'React and Cytoscape alone': ({ browser, bare, folders }) => weighed(browser, bare, folders.site),
  },
  check: () => undefined,
};

async function weighed(browser, address, folder) {
  const sample = async () => {
    const kinds = await measureWeight(browser, address, folder);
    return { zipped: kinds.find(({ kind }) => kind === 'scripts').zipped / 1000, answer: kinds };
  };
  return { sample };
}
