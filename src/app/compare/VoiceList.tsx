import type { SpeakerId } from '../../model/ids';
import { jointVoices } from '../../view/voices';
import { useMoment } from '../hooks';

const MOST = 6;

/** Who is heard in an account, and where a body and its people are one voice, why each is its voice. */
export function VoiceList({ ids }: { readonly ids: readonly SpeakerId[] }) {
  const { atlas, view } = useMoment();
  if (ids.length < 2 && !view.asOneVoice) return null;
  const whys = new Map(jointVoices(atlas).flatMap(({ members }) => members.map(({ id, why }) => [id, why] as const)));
  return (
    <>
      {', by '}
      {ids.slice(0, MOST).map((id, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <bdi>{atlas.nameOf(id)}</bdi>
          {view.asOneVoice && whys.get(id) && `, ${whys.get(id)}`}
        </span>
      ))}
      {ids.length > MOST && ` and ${ids.length - MOST} more`}
    </>
  );
}
