import type { Dataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { Loss } from './format';
import { edgeLosses, loss, onlyReal } from './losses';
import { replacedCharacters, type XmlElement } from './xml';
import { isXmlId } from './xml-ids';

/** What is lost in an XML file of nodes and edges, `root` being what is written. */
export function xmlLosses(dataset: Dataset, lexicon: Lexicon, root: XmlElement): readonly Loss[] {
  const ids = [...dataset.actors, ...dataset.claims].map(({ id }) => id);
  return onlyReal([
    ...edgeLosses(dataset, lexicon),
    loss(
      ids.filter((id) => !isXmlId(id)).length,
      'id that XML cannot use is replaced by a number; the id itself goes along as actor or claim',
      'ids that XML cannot use are replaced by numbers; the ids themselves go along as actor or claim',
    ),
    loss(
      replacedCharacters(root),
      'character that XML cannot hold is replaced by � and its code',
      'characters that XML cannot hold are replaced by � and their codes',
    ),
  ]);
}
