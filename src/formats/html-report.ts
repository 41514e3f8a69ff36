import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import type { WrittenFormat } from './format';
import { endOf } from './html';
import { contentPolicy, pageEnd, pageStart } from './html-page';
import { countLosses } from './losses';
import { reportOf } from './report/blocks';
import { blockInHtml } from './report/html-blocks';
import { reportLosses } from './report/losses';
import { REPORT_STYLE } from './report/report-style';

/** A report as one page, for reading and printing: no script, no request. */
export const htmlReport: WrittenFormat = {
  id: 'html-report',
  label: 'Report (HTML)',
  hint: 'for reading and printing',
  extension: 'report.html',
  mime: 'text/html',
  write: (dataset, lexicon) => chunked(piecesOf(dataset, lexicon)),
  losses: (dataset) => countLosses(dataset, reportLosses(dataset)),
};

function* piecesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const { names, blocks } = reportOf(dataset, lexicon);
  yield pageStart({ title: dataset.title, style: REPORT_STYLE, policy: contentPolicy({ style: REPORT_STYLE }) });
  for (const block of blocks) yield block ? blockInHtml(block, names) : '';
  yield `${endOf('main')}\n${pageEnd()}`;
}
