import { pixelsOf } from '../app/pixels.mjs';
import { measureStartUp } from '../app/start-up.mjs';

/** From navigation to the first picture of the article's graph; an empty cache each time. */
export const opening = {
  id: 'opening',
  work: 'the article’s graph, from navigation to the first picture',
  checked: 'the screenshot is not blank',
  place: 'page',
  repeats: 5,
  warming: 1,
  goals: [
    { figure: 'shell', atMost: 250, work: 'anything painted, from navigation' },
    { figure: 'wall', atMost: 1000 },
    { figure: 'cpu', atMost: 1200 },
  ],
  sides: {
    ours: (run) => opened(run, run.app),
    'React and Cytoscape alone': (run) => opened(run, run.bare),
  },
  check: (answers) => {
    const blank = Object.entries(answers).find(([, { isBlank }]) => isBlank);
    return blank && `${blank[0]} painted nothing`;
  },
};

async function opened({ browser, viewport }, address) {
  const sample = async () => {
    const { picture, ...times } = await measureStartUp(browser, address, { viewport });
    return { ...times, answer: await pixelsOf(browser, picture) };
  };
  return { sample };
}
