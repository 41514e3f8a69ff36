import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import type { WrittenFormat } from './format';
import { element, endOf, html, ownCode, startOf } from './html';
import { contentPolicy, pageEnd, pageStart } from './html-page';
import { countLosses, cutLoss } from './losses';
import { pageData } from './offline/page-data';
import { PAGE_SCRIPT } from './offline/script';
import { OFFLINE_STYLE } from './offline/style';

/** One page that explores a dataset without a network: picture, lists, filters, cards and reader; the dataset itself is in it, whole. */
export const offlineHtml: WrittenFormat = {
  id: 'offline-html',
  label: 'Page that explores (HTML)',
  hint: 'opens in any browser, offline',
  extension: 'html',
  mime: 'text/html',
  write: (dataset, lexicon) => chunked(piecesOf(dataset, lexicon)),
  losses: (dataset) => countLosses(dataset, [viewLoss(dataset), cutLoss(dataset)]),
};

function viewLoss({ views = [] }: OpenDataset) {
  return {
    ofAll: views.length,
    one: 'kept view is named on the page, which cannot restore it',
    many: 'kept views are named on the page, which cannot restore them',
  };
}

function* piecesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const policy = contentPolicy({ style: OFFLINE_STYLE, script: PAGE_SCRIPT });
  yield pageStart({ title: dataset.title, style: OFFLINE_STYLE, policy });
  yield html(
    element('noscript', {}, [element('p', {}, ['This page needs its script, which is in it, to be explored.'])]),
  );
  yield `\n${startOf('script', { type: 'application/json', id: 'data' })}`;
  yield* pageData(dataset, lexicon);
  yield `${endOf('script')}\n${ownCode('script', { type: 'module' }, PAGE_SCRIPT)}\n${pageEnd()}`;
}
