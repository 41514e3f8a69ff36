/** A step of the tour: `about` names, as `data-tour`, what it talks about, the first of them that is on the page. */
export interface TourStep {
  readonly about: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** What a newcomer needs to read the picture, in the order of need, no more than five; without keys or a mouse where the page is touched. */
export function tourSteps(isTouched: boolean): readonly TourStep[] {
  return isTouched ? BY_TOUCH : BY_MOUSE;
}

const BY_MOUSE = stepsWith({ press: 'Click', reset: 'Z' });
const BY_TOUCH = stepsWith({ press: 'Tap', reset: 'Reset' });

function stepsWith({ press, reset }: { readonly press: string; readonly reset: string }): readonly TourStep[] {
  return [
    {
      about: ['signs', 'headline', 'strip'],
      title: 'A line is what somebody claims',
      text: `Colour and arrowhead say against, with or neutral; the number says how many claims stand behind the line. ${press} a line, or an actor, to open them: who says it, when, and where it is read.`,
    },
    {
      about: ['headline', 'strip'],
      title: 'Who says so, and who denies it',
      text: 'What is disputed is drawn broken and marked ≠ on yellow. The headline names both sides of the strongest dispute; the panel Disputes lists them all.',
    },
    {
      about: ['legend', 'legend-word'],
      title: 'The legend is the filter',
      text: `Untick what you want to leave out: a relation, a standing, a kind of actor, a speaker. Every number counts what would be shown. ${reset} brings everything back.`,
    },
    {
      about: ['time', 'time-word'],
      title: 'Time, with what has no date',
      text: 'Drag across the bars to cut out a period, or play it. Claims without a date stand apart and stay in until you leave them out: none goes missing unseen.',
    },
    {
      about: ['tell'],
      title: 'Take it along',
      text: 'Share gives a link to exactly what you see; Export saves it with its sources. Keep views with a title and a note in the panel Story, and others can step through them.',
    },
  ];
}
