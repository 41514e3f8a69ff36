import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { ftmEntities } from './ftm-entities';
import { ftmLosses } from './ftm-losses';

/** FollowTheMoney, one entity a line: actors by their schemata, claims as links. */
export const ftm: WrittenFormat & ReadFormat = {
  id: 'ftm',
  label: 'FollowTheMoney',
  hint: 'for Aleph and OpenSanctions; keeps everything in a part of its own',
  extension: 'ftm.json',
  otherExtensions: ['ijson', 'ftm', 'jsonl'],
  mime: 'application/x-ndjson',
  write: (dataset, lexicon) => chunked(linesOf(dataset, lexicon)),
  losses: ftmLosses,
  recognises: ({ text }) => {
    const start = text.slice(0, HEAD);
    return /^\s*[[{]/.test(start) && SCHEMA.test(start) && /"properties"\s*:\s*\{/.test(text) && /"id"\s*:/.test(text);
  },
  reader: () => import('./reading/read-ftm').then(({ readFtm }) => readFtm),
};

const HEAD = 65_536;
/** Schemata are named in upper camel case. */
const SCHEMA = /"schema"\s*:\s*"[A-Z][A-Za-z]+"/;
/** Characters that JSON leaves as they are and at which some programs end a line. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function* linesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  for (const entity of ftmEntities(dataset, lexicon)) yield `${lineOf(entity)}\n`;
}

function lineOf(entity: unknown): string {
  return JSON.stringify(entity).replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
