import { grouped } from '../../lib/text';
import type { Compared } from '../../view/comparison';
import { compareBy, comparisonIn, layComparison } from '../../view/comparison-commands';
import { COMPARISONS, type ComparisonKind, LAYINGS, type Laying } from '../../view/comparison-state';
import { comparedTitle } from '../../view/comparison-words';
import { ONE_VOICE_RULE } from '../../view/one-voice';
import { jointVoices } from '../../view/voices';
import { useAtlas, useChange, useMoment } from '../hooks';
import { Marked } from '../ui/Marked';
import { OneVoiceSwitch } from '../ui/OneVoiceSwitch';
import { PaneHead } from '../ui/PaneHead';
import styles from './CompareHead.module.css';
import { Matched } from './Matched';
import { SaveComparison } from './SaveComparison';

const KINDS: Readonly<Record<ComparisonKind, string>> = {
  speakers: 'Speakers',
  periods: 'Periods',
  datasets: 'Datasets',
};
const LAID: Readonly<Record<Laying, string>> = { side: 'Side by side', overlay: 'Overlaid' };

/** What is said while two accounts of many claims are being compared. */
export const COMPARING = 'Comparing…';

/** What stands above before there is anything to be seen of the two. */
const TITLES: Readonly<Record<ComparisonKind, string>> = {
  speakers: 'Two accounts',
  periods: 'Two periods',
  datasets: 'Two datasets',
};

/** What is compared, how to read it, and the words that change it. */
export function CompareHead({
  compared,
  isComparing,
}: {
  readonly compared: Compared | undefined;
  readonly isComparing: boolean;
}) {
  const { view } = useMoment();
  const change = useChange();
  const { kind, laid } = comparisonIn(view);
  return (
    <PaneHead
      title={compared ? comparedTitle(compared) : TITLES[kind]}
      words={
        <>
          {isComparing ? COMPARING : compared && <HowToRead compared={compared} />}{' '}
          <span className={styles.filters}>{FILTERS[kind]}</span>
        </>
      }
    >
      <div className={styles.tools}>
        <fieldset aria-label="What is compared">
          {COMPARISONS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === kind}
              onClick={() => change((now) => compareBy(now, one))}
            >
              {KINDS[one]}
            </button>
          ))}
        </fieldset>
        <fieldset aria-label="How they are laid">
          {LAYINGS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === laid}
              onClick={() => change((now) => layComparison(now, one))}
            >
              {LAID[one]}
            </button>
          ))}
        </fieldset>
        {kind === 'speakers' && <OneVoice />}
        {compared && !isComparing && <SaveComparison compared={compared} />}
      </div>
    </PaneHead>
  );
}

function OneVoice() {
  const atlas = useAtlas();
  if (!jointVoices(atlas).some(({ members }) => members.length > 1)) return null;
  return (
    <span className={styles.voices}>
      <OneVoiceSwitch />
      <details className={styles.rule}>
        <summary>by which rule</summary>
        <p>{ONE_VOICE_RULE}</p>
      </details>
    </span>
  );
}

const OVERLAID = 'Both in one picture: the stroke tells whose a line is. ';

/** How to read the pictures. */
function HowToRead({ compared }: { readonly compared: Compared }) {
  const { laid } = comparisonIn(useMoment().view);
  switch (compared.kind) {
    case 'speakers':
      if (compared.b.speakers.length === 0) return <OneSpeaker name={compared.a.name} />;
      return (
        <>
          {laid === 'overlay'
            ? OVERLAID
            : 'Same actors in the same places. Thin grey is what a speaker leaves unsaid; '}
          <Marked>
            {laid === 'overlay' ? 'The marker is what the other denies.' : 'the marker is what it denies.'}
          </Marked>
        </>
      );
    case 'periods':
      return (
        <>
          {laid === 'overlay' ? OVERLAID : 'Same actors in the same places. Thin grey is what the other period has. '}
          <span className={styles.undated}>{undatedWords(compared.undated)}</span> A sign has changed where two actors
          are more with each other in one, more against in the other.
        </>
      );
    case 'datasets':
      return (
        <>
          {laid === 'overlay' ? OVERLAID : 'Same actors in the same places. Thin grey is what the other dataset has. '}
          {compared.matching && <Matched matching={compared.matching} />}
        </>
      );
  }
}

/** Which of the legend's filters hold for both accounts. */
const FILTERS: Readonly<Record<ComparisonKind, string>> = {
  speakers: 'The legend’s filters hold for both, but for According to.',
  periods: 'The legend’s filters hold for both, but for Time.',
  datasets: 'The legend’s filters hold for both.',
};

/** What is said where there is nobody to compare with. */
function OneSpeaker({ name }: { readonly name: string }) {
  return (
    <>
      Only the word of {name} stands on one side, and nobody’s on the other: choose a second account, or compare Periods
      or Datasets.
    </>
  );
}

function undatedWords(undated: number): string {
  if (undated === 0) return 'Every claim is dated.';
  return undated === 1 ? '1 undated claim is in neither.' : `${grouped(undated)} undated claims are in neither.`;
}
