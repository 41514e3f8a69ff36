import { measureClicks } from '../app/click.mjs';

const CLICKS = 20;

/** A value of the legend switched off or on, from the input until the changed picture is drawn; nobody else has a legend. */
export const click = {
  id: 'click',
  work: 'the article’s graph, a click on a filter until the changed picture',
  checked: 'the app drew once a click',
  place: 'page',
  repeats: 1,
  goals: [{ figure: 'cpu', atMost: 100 }],
  sides: {
    ours: async ({ browser, app, viewport }) => ({
      sample: async () => {
        const figures = await measureClicks(browser, app, { clicks: CLICKS, viewport });
        return { all: figures, answer: figures.length };
      },
    }),
  },
  check: ({ ours }) => (ours === CLICKS ? undefined : `drawn ${ours} times after ${CLICKS} clicks`),
};
