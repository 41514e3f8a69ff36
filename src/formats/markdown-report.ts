import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import type { WrittenFormat } from './format';
import { countLosses } from './losses';
import { reportOf } from './report/blocks';
import { reportLosses } from './report/losses';
import { blockInMarkdown } from './report/markdown-blocks';

/** A report in Markdown (CommonMark): every text of the data escaped, passages numbered. */
export const markdownReport: WrittenFormat = {
  id: 'markdown-report',
  label: 'Report (Markdown)',
  hint: 'for reading and notes',
  extension: 'md',
  mime: 'text/markdown',
  write: (dataset, lexicon) => chunked(piecesOf(dataset, lexicon)),
  losses: (dataset) => countLosses(dataset, reportLosses(dataset)),
};

function* piecesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const { names, blocks } = reportOf(dataset, lexicon);
  for (const block of blocks) yield block ? blockInMarkdown(block, names) : '';
}
