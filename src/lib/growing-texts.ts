import { growingColumn } from './growing-column';
import type { PackedTexts } from './packed-texts';

/** Texts one behind the other while they are added. */
export interface GrowingTexts {
  add(text: string): void;
  /** The texts so far. */
  done(): PackedTexts;
}

/** So many texts are joined at once: what they were cut out of is then held no longer. */
const JOINED = 1024;

/** No text yet. */
export function growingTexts(): GrowingTexts {
  const ends = growingColumn(Uint32Array);
  const blocks: string[] = [];
  let loose: string[] = [];
  let end = 0;
  const join = () => {
    blocks.push(loose.join(''));
    loose = [];
  };
  return {
    add(text) {
      end += text.length;
      ends.add(end);
      if (loose.push(text) === JOINED) join();
    },
    done() {
      join();
      return { text: blocks.join(''), ends: ends.done() };
    },
  };
}
