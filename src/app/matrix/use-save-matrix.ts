import { version } from '../../../package.json';
import { filled } from '../../formats/column';
import { fileNameOf } from '../../formats/file-name';
import { FOR_PROGRAMS, METADATA, textLines } from '../../formats/metadata';
import { namesOf } from '../../formats/names';
import { inSlices } from '../../lib/slices';
import { counted, grouped } from '../../lib/text';
import { extract } from '../../view/extract';
import type { Matrix } from '../../view/matrix';
import { ORDER_WORDS } from '../../view/matrix-order-words';
import { linkTo } from '../address';
import { useMoment, useShown } from '../hooks';
import { saveFile } from '../save-file';
import type { Moment } from '../session';
import { notify } from '../stage';
import { packedMatrix } from './matrix-file';

/** A command that saves a matrix as tables in a zip, which say what they are a part of. */
export function useSaveMatrix(matrix: Matrix): () => Promise<void> {
  const moment = useMoment();
  const shown = useShown();
  return async () => {
    const { atlas } = moment;
    const part = shownPart(moment);
    const about = [
      ...textLines(filled(METADATA, part, namesOf(part, atlas.lexicon)).filter(([name]) => !FOR_PROGRAMS.has(name))),
      `matrix: ${counted(matrix.size, 'actor')} of ${grouped(shown.drawable.length)} shown, ${ORDER_WORDS[moment.view.matrix.order].label.toLowerCase()}`,
    ];
    const nameOf = (position: number) => atlas.nameOf(matrix.idAt(position));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    try {
      await inSlices(packedMatrix({ matrix, nameOf, about }), {
        onStep: (bytes) => {
          parts.push(new Uint8Array(bytes));
          return undefined;
        },
      });
      const name = fileNameOf(part, 'matrix.zip');
      saveFile(name, new Blob(parts, { type: 'application/zip' }));
      notify(`Saved ${name}: ${counted(matrix.filled, 'cell')} of ${counted(matrix.size, 'actor')}.`);
    } catch (error) {
      notify(`The matrix was not saved: ${String(error)}.`);
    }
  };
}

function shownPart(moment: Moment) {
  const { atlas, view } = moment;
  const stamp = { at: new Date().toISOString(), by: `Actor Atlas ${version}`, link: linkTo(moment) };
  const part = extract(atlas, view, 'shown', stamp);
  if (!part) throw new Error('invalid extract: what is shown can always be cut out');
  return part.dataset;
}
