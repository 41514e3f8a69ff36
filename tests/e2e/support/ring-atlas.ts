import { type Atlas, atlasOf } from '../../../src/graph/atlas';
import { parseDataset } from '../../../src/model/read';
import { standardVocabulary } from '../../support/vocabulary';

const LENGTH = 250;

/** A dataset of more pairs than one question to an engine asks for: 250 states, each supporting the next. */
export const RING: Atlas = ringAtlas();

function ringAtlas(): Atlas {
  const ids = Array.from({ length: LENGTH }, (_, at) => `state-${at}`);
  const read = parseDataset(
    JSON.stringify({
      format: 'actor-atlas/dataset',
      version: 1,
      id: 'ring',
      title: 'A ring of states',
      sources: [{ id: 'paper', title: 'A paper', kind: 'news' }],
      actors: ids.map((id) => ({ id, label: id, kind: 'state' })),
      claims: ids.map((id, at) => ({
        id: `c-${at}`,
        type: 'supports',
        subject: id,
        object: ids[(at + 1) % LENGTH],
        gist: `State ${at} supports the next.`,
        by: 'paper',
        mode: 'asserted',
        evidence: [{ source: 'paper', paragraph: 1, start: at, end: at + 1, from: 'a', to: 'b' }],
      })),
    }),
    standardVocabulary,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return atlasOf(read.value, standardVocabulary);
}
