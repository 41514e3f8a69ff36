import type { Atlas } from '../../graph/atlas';
import { claimsOfParties } from '../../graph/claims-of-parties';
import { type Coded, rowAt } from '../../graph/columns';
import { addBit, type Bits, bitsByCode, intersection, union } from '../../lib/bits';
import { memoizeLast } from '../../lib/memoize';
import { fold } from '../../lib/text';
import { namesInLines, saidInLines } from '../../model/searched-texts';
import type { Clause } from './clause';

/** Every word typed must occur in the claim's gist, type, names, aliases or responses. */
export const textClause: Clause = {
  id: 'text',
  label: 'Text',
  active: ({ text }) => !text.suspended && text.text.trim() !== '',
  // Merged actors are found by the names that they have in the dataset.
  passes: ({ text }, atlas) => passing(text.text, atlas.unfolded ?? atlas),
  describe: ({ text }) => `with the words “${text.text.trim()}”`,
};

const passing = memoizeLast((text: string, atlas: Atlas): Bits => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return intersection(
    atlas.columns.length,
    words.map((word) => claimsWith(word, atlas)),
  );
});

/** Texts one behind the other, so that a word is looked for in all of them at once. */
interface Pile {
  readonly text: string;
  /** Where each text begins. */
  readonly starts: Uint32Array;
}

/** The folded texts that claims are searched in: of actors, speakers and types once each, and of claims that have words of their own. */
interface Texts {
  readonly actors: Pile;
  readonly speakers: Pile;
  readonly types: Pile;
  readonly claims?: Pile;
}

const textsOf = memoizeLast((atlas: Atlas): Texts => {
  const { columns, store, dataset } = atlas;
  const { types, speakers, length } = columns;
  const nameOf = (id: (typeof speakers.values)[number]) => {
    const actor = id && atlas.actorOf(id);
    return actor ? namesInLines(actor) : id ? atlas.nameOf(id) : '';
  };
  return {
    actors: piled(dataset.actors.map(namesInLines)),
    speakers: piled(speakers.values.map(nameOf)),
    types: piled(types.values.map(({ label }) => label)),
    ...(store.worded && {
      claims: piled(Array.from({ length }, (_, place) => saidInLines(store.claim(rowAt(columns, place))))),
    }),
  };
});

function piled(texts: readonly string[]): Pile {
  const folded = texts.map(fold);
  const starts = new Uint32Array(texts.length);
  let end = 0;
  folded.forEach((text, at) => {
    starts[at] = end;
    end += text.length + 1;
  });
  return { text: folded.join('\n'), starts };
}

/** The texts of a pile that hold a word, which has no white space and so never reaches from one text into the next. */
function holding({ text, starts }: Pile, word: string): readonly number[] {
  const found: number[] = [];
  let at = 0;
  for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, starts[at + 1] ?? text.length)) {
    at = textAt(starts, hit);
    found.push(at);
    if (at + 1 >= starts.length) break;
  }
  return found;
}

/** The text that a place of a pile lies in. */
function textAt(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function claimsWith(word: string, atlas: Atlas): Bits {
  const texts = textsOf(atlas);
  const bits = claimsOfParties(atlas, holding(texts.actors, word));
  const { types, speakers } = atlas.columns;
  const sets = [bits, withCodes(types, holding(texts.types, word)), withCodes(speakers, holding(texts.speakers, word))];
  const named = sets.filter((set) => set !== undefined).reduce(union);
  if (texts.claims) for (const claim of holding(texts.claims, word)) addBit(named, claim);
  return named;
}

/** The claims with one of some codes; undefined when there are no such codes. */
function withCodes({ codes, values }: Coded<unknown>, some: readonly number[]): Bits | undefined {
  if (some.length === 0) return undefined;
  const on = new Uint8Array(values.length);
  for (const code of some) on[code] = 1;
  return bitsByCode(codes, on);
}
