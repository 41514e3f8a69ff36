import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { isHoldable } from './characters';
import type { LossCount } from './format';
import { countLosses, edgeLosses, type LossRule } from './losses';
import { everyName } from './names';
import { everyText } from './texts';
import type { XmlGraph } from './xml-graph';
import { isXmlId } from './xml-ids';

/** Counts what is lost in an XML file of nodes and edges. */
export function xmlLosses(dataset: OpenDataset, lexicon: Lexicon, graph: XmlGraph): LossCount {
  return countLosses(dataset, [
    ...edgeLosses(dataset, lexicon),
    {
      ofActor: ({ id }) => Number(!isXmlId(id)),
      ofClaim: ({ id }) => Number(!isXmlId(id)),
      one: 'id that XML cannot use is replaced by a number; the id itself goes along as actor or claim',
      many: 'ids that XML cannot use are replaced by numbers; the ids themselves go along as actor or claim',
    },
    characterLoss(dataset, lexicon, graph),
  ]);
}

/** The ids of nodes and edges hold nothing to be replaced. */
const NO_IDS = { id: '', source: '', target: '' };

/** An edge holds its claim’s texts and, beside them, names: where all of these can be held, nothing need be written to know it. */
function characterLoss(dataset: OpenDataset, lexicon: Lexicon, graph: XmlGraph): LossRule {
  const plainNames = everyName(dataset, lexicon, isHoldable);
  return {
    ofAll: graph.about.replaced(dataset),
    ofActor: (actor) => graph.node.replaced({ actor, ...NO_IDS }),
    ofClaim: (claim) => (plainNames && everyText(claim, isHoldable) ? 0 : graph.edge.replaced({ claim, ...NO_IDS })),
    one: 'character that XML cannot hold is replaced by � and its code',
    many: 'characters that XML cannot hold are replaced by � and their codes',
  };
}
