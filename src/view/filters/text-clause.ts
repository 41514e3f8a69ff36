import type { Atlas } from '../../graph/atlas';
import type { ClaimRecord } from '../../graph/record';
import { fold } from '../../lib/text';
import type { Clause } from './clause';

const texts = new WeakMap<ClaimRecord, string>();

function textOf(record: ClaimRecord, atlas: Atlas): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const { claim, type, parties } = record;
  const names = [...parties, ...(claim.by === undefined ? [] : [claim.by])].flatMap((id) => {
    const actor = atlas.actorOf(id);
    return actor ? [actor.label, actor.short ?? '', ...(actor.aliases ?? [])] : [atlas.nameOf(id)];
  });
  const responses = (claim.responses ?? []).map(({ gist }) => gist);
  const text = fold([claim.gist, type.label, claim.qualifier ?? '', ...names, ...responses].join('\n'));
  texts.set(record, text);
  return text;
}

/** Every word typed must occur in the claim's gist, type, names, aliases or responses. */
export const textClause: Clause = {
  id: 'text',
  label: 'Text',
  active: ({ text }) => !text.suspended && text.text.trim() !== '',
  test: ({ text }, atlas) => {
    const words = fold(text.text).split(/\s+/).filter(Boolean);
    return (record) => words.every((word) => textOf(record, atlas).includes(word));
  },
  describe: ({ text }) => `with the words “${text.text.trim()}”`,
};
