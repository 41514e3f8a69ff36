import { expect, test } from 'vitest';
import { gexf } from '../../src/formats/gexf';
import { atlasOfRead } from '../../src/graph/atlas-of-plain';
import { atlasOfHanded, handedDataset } from '../../src/sources/handed-dataset';
import { openAny } from '../../src/sources/open-any';
import { transferablesIn } from '../../src/workers/transferables';
import { smallDataset } from '../formats/small-dataset';
import { writtenText } from '../formats/written';
import { readInput } from '../support/read-file';
import { standardVocabulary } from '../support/vocabulary';

const FOREIGN = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="1" label="Orvane"/><node id="2" label="Sel"/></nodes>
<edges><edge id="b" source="1" target="2" label="attacks"/><edge id="a" source="2" target="1" label="pays"/></edges>
</graph></gexf>`;

async function opened(text: string) {
  const answer = await openAny(readInput('file.gexf', text), readInput('', ''));
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  return answer.value;
}

test.each([
  ['with plain claims', FOREIGN, true],
  ['of our own', writtenText(gexf, smallDataset()), false],
])('a dataset %s is the same when it was handed to another thread', async (_, text, isPlain) => {
  const dataset = await opened(text);
  const message = handedDataset(dataset, standardVocabulary);
  expect('table' in message).toBe(isPlain);
  const handed = structuredClone(message, { transfer: isPlain ? transferablesIn(message) : [] });
  const atlas = atlasOfHanded(handed, standardVocabulary);
  const wanted = atlasOfRead(await opened(text), standardVocabulary);
  expect([...atlas.dataset.claims]).toEqual([...wanted.dataset.claims]);
  expect({ ...atlas.dataset, claims: [] }).toEqual({ ...wanted.dataset, claims: [] });
  expect(atlas.columns).toEqual(wanted.columns);
  expect(atlas.pairs).toEqual(wanted.pairs);
  const [claim] = wanted.dataset.claims;
  expect(atlas.find(claim!.id)).toEqual(wanted.find(claim!.id));
});
