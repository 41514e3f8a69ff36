import { listed } from '../lib/text';
import type { SourceId } from '../model/ids';
import { digestOf, type KnownText, knownText, readTextFile } from '../sources/text-file';
import { readOn } from '../view/reading-choice';
import { differenceOf, likelySource, type TextRefusal } from '../view/reading-differences';
import type { SessionControl } from './session';
import { takeText } from './source-texts';
import { closeDialog, notify, openDialog } from './stage';

/** Takes files for the texts of the dataset's sources: each is known by its digest, or refused with what differs from the source that was asked for, else from the likeliest. */
export async function openTexts(session: SessionControl, files: readonly File[], asked?: SourceId): Promise<void> {
  for (const file of files) {
    const answer = await answerTo(session, file, asked);
    if (answer.kind !== 'known') {
      notify('');
      openDialog({ kind: 'text-refusal', refusal: answer });
      return;
    }
    closeDialog();
    await show(session, file, answer.known);
  }
}

type Answer = TextRefusal | { readonly kind: 'known'; readonly known: KnownText };

async function answerTo(session: SessionControl, file: File, asked: SourceId | undefined): Promise<Answer> {
  const { atlas } = session.present();
  const { sources } = atlas.dataset;
  const read = await readTextFile(file);
  if (!read.ok) {
    const reasons = read.issues.flatMap(({ message, hint }) => [message, ...(hint ? [hint] : [])]);
    return { kind: 'unreadable', file: file.name, reasons };
  }
  const text = read.value;
  const known = knownText(text, sources);
  if (known) return { kind: 'known', known };
  const source = (asked && atlas.sources.get(asked)) ?? likelySource(atlas, text);
  if (!source) return { kind: 'stranger', file: file.name, sources };
  return {
    kind: 'differs',
    file: file.name,
    difference: differenceOf(atlas, source, { text, sha256: digestOf(text) }),
  };
}

async function show(session: SessionControl, { name }: File, { source, text, sha256, changes }: KnownText) {
  const kept = await takeText(sha256, text);
  session.change((view) => readOn(view, source.id));
  const but =
    changes.length > 0 ? ` but for its ${listed(changes)}, which ${changes.length > 1 ? 'were' : 'was'} set right` : '';
  const where = kept
    ? 'It is kept in this browser only.'
    : 'This browser keeps nothing, so it goes when the page is closed.';
  notify(`${name} is the text of ${source.title}${but}. ${where}`);
}
