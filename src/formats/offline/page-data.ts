import type { Claim, OpenDataset } from '../../model/dataset';
import { parseEdtf } from '../../model/edtf';
import { whenAndHow } from '../../model/in-words';
import type { Lexicon } from '../../model/lexicon';
import { inScript } from '../html';
import { CLAIM_ORDER, DATASET_ORDER, orderedJson } from '../ordered-json';
import { claimInWords, type Particular } from '../report/claim-in-words';
import { type ReaderNames, readerNames } from '../report/reader-names';
import { newReferences } from '../report/references';
import type { Text } from '../report/text';
import { originOf } from '../report/words';

/** The dataset, whole, and what the page says of it, as JSON that can stand in a script element: a piece for each claim. */
export function* pageData(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const { claims, ...head } = dataset;
  const { families, types, kinds } = lexicon;
  const names = readerNames(dataset, lexicon);
  const origin = originOf(dataset).map(pairOf);
  yield inScript(`{"dataset":${orderedJson(head, DATASET_ORDER, 0)},"vocabulary":`);
  yield inScript(`${JSON.stringify({ families, types, kinds })},"origin":${JSON.stringify(origin)},"claims":[`);
  let before = '\n';
  for (const claim of claims) {
    yield before + inScript(`{"claim":${orderedJson(claim, CLAIM_ORDER, 0)},"words":${wordsOf(claim, names)}}`);
    before = ',\n';
  }
  yield ']}';
}

/** What the page need not work out for itself: a claim’s sentence, verbs, dates and particulars. */
function wordsOf(claim: Claim, names: ReaderNames): string {
  const { title, standing, sign, voices, particulars } = claimInWords(claim, names, newReferences());
  const { first, last } = (claim.time && parseEdtf(claim.time.edtf)) ?? {};
  return JSON.stringify({
    title: plain(title),
    standing,
    sign,
    when: whenAndHow(claim.time),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    who: plain(voices[0]?.who ?? []),
    verbs: voices.map(({ verb }) => verb),
    particulars: particulars.slice(1).map(pairOf),
  });
}

function pairOf({ label, text }: Particular): readonly [label: string, words: string] {
  return [label, plain(text)];
}

function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.given)).join('');
}
