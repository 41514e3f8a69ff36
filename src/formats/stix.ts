import type { OpenDataset } from '../model/dataset';
import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { startsWithKey } from './json-start';
import { stixLosses } from './stix-losses';
import { stixObjects } from './stix-objects';
import { uuidOf } from './uuid';

/** STIX 2.1: actors as identities, locations and incidents, claims as relationships, responses as opinions about them. */
export const stix: WrittenFormat & ReadFormat = {
  id: 'stix',
  label: 'STIX 2.1',
  hint: 'for OpenCTI and other programs for threat intelligence; keeps everything in an extension',
  extension: 'stix.json',
  otherExtensions: ['stix'],
  mime: 'application/stix+json;version=2.1',
  write: (dataset) => chunked(jsonPieces(bundleOf(dataset))),
  losses: stixLosses,
  recognises: ({ text }) => STIX_ID.test(text) && startsWithKey(text, ['type', 'objects']),
  reader: () => import('./reading/read-stix').then(({ readStix }) => readStix),
};

const STIX_ID = /"id"\s*:\s*"[a-z][a-z0-9-]*--[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"/;

function bundleOf(dataset: OpenDataset) {
  const { id, derivedFrom } = dataset;
  return {
    type: 'bundle',
    id: `bundle--${uuidOf([derivedFrom?.dataset ?? id, 'bundle', id, derivedFrom?.at ?? ''])}`,
    objects: { [Symbol.iterator]: () => stixObjects(dataset) },
  };
}
