import type { Reading } from '../../view/passages';
import { sayingVerb, stanceVerb } from '../../view/sentences';
import { useMoment } from '../hooks';
import { Label } from './Label';

/** What is read in a passage, in our words: `Pakistan says: …`; the source's own words without a speaker. `by` is the class of who speaks. */
export function ReadingSentence({
  reading: { record, gist, answerBy },
  by: look,
}: {
  readonly reading: Reading;
  readonly by?: string | undefined;
}) {
  const { atlas } = useMoment();
  const { by, mode, responses = [] } = record.claim;
  const answer = responses.find((response) => response.by === answerBy && response.gist === gist);
  const verb = answer ? stanceVerb(atlas, answer) : by && sayingVerb(atlas, by, mode);
  const speaker = answerBy ?? by;
  return (
    <>
      {speaker && (answer || mode !== 'asserted') && (
        <span className={look}>
          <Label text={atlas.nameOf(speaker)} /> {verb}:{' '}
        </span>
      )}
      <bdi>{gist}</bdi>
    </>
  );
}
