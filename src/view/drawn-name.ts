import { type Atlas, nameOfActor } from '../graph/atlas';
import { cutAtWord, onOneLine } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { SpeakerId } from '../model/ids';

/** In characters: longer names would lie across half the picture. */
const LONGEST = 36;

/** The name of an actor on one line, whole, and as pictures write it: cut at a word where it is long and the actor has no short one. */
export function namesInPicture(actor: Actor): { readonly name: string; readonly label: string } {
  const name = onOneLine(nameOfActor(actor));
  return { name, label: actor.short === undefined ? cutAtWord(name, LONGEST) : name };
}

/** The same of a group that is named after its strongest, `Around the Ministry · 12 actors`: how many it holds is never cut off. */
export function communityInPicture({ label: text }: Actor): ReturnType<typeof namesInPicture> {
  const name = onOneLine(text);
  const count = Math.max(0, name.lastIndexOf(' · '));
  return { name, label: cutAtWord(name.slice(0, count), LONGEST) + name.slice(count) };
}

/** The name of somebody who speaks, as the words beside a mark have it. */
export function speakerInPicture(atlas: Atlas, id: SpeakerId): string {
  const actor = atlas.actorOf(id);
  return actor ? namesInPicture(actor).label : cutAtWord(onOneLine(atlas.nameOf(id)), LONGEST);
}
