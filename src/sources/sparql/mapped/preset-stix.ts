import { MAPPING_FORMAT, MAPPING_VERSION, type Mapping } from './mapping';

const KINDS: readonly (readonly [type: string, kind: string])[] = [
  ['threat-actor', 'armed_group'],
  ['intrusion-set', 'armed_group'],
  ['identity', 'organisation'],
  ['location', 'place'],
  ['campaign', 'event'],
  ['incident', 'event'],
  ['malware', 'Malware'],
  ['tool', 'Tool'],
  ['attack-pattern', 'Attack pattern'],
  ['indicator', 'Indicator'],
  ['infrastructure', 'Infrastructure'],
  ['vulnerability', 'Vulnerability'],
  ['course-of-action', 'Course of action'],
  ['report', 'Report'],
];

/** Objects of STIX 2.1 by the ontology of OASIS, which keeps relationships as nodes and their types as texts. */
export const stix: Mapping = {
  format: MAPPING_FORMAT,
  version: MAPPING_VERSION,
  label: 'STIX 2.1',
  prefixes: { stix: 'http://docs.oasis-open.org/cti/ns/stix#' },
  actor: {
    label: { properties: ['stix:name'], languages: ['none', 'any'] },
    aliases: ['stix:alias', 'stix:aliases'],
    kind: { property: 'stix:type', kinds: KINDS.map(([value, kind]) => ({ value, kind })) },
  },
  relations: [
    {
      form: 'node',
      subject: ['stix:source_ref'],
      object: ['stix:target_ref'],
      type: ['stix:relationship_type'],
    },
  ],
  time: { start: { path: ['stix:start_time'] }, end: { path: ['stix:stop_time'] } },
  speaker: { path: ['stix:created_by_ref'] },
  types: [
    { value: 'targets', type: 'targets' },
    { value: 'located-at', type: 'present-in' },
    { value: 'originates-from', type: 'originates-from' },
    { value: 'controls', type: 'controls' },
    { value: 'part-of', type: 'member-of' },
  ],
};
