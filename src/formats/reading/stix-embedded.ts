import { counted } from '../../lib/text';
import type { Findings } from './findings';
import { refsIn, type StixObject } from './stix-objects-in';

/** A reference inside an object, taken for a tie. */
export interface EmbeddedTie {
  readonly from: string;
  readonly to: string;
  /** The property, and the number of the reference within it, from 1. */
  readonly name: string;
  readonly number: number;
  /** The property in words. */
  readonly type: string;
  readonly place: string;
}

/** Objects whose references say what they are about and make no tie of their own. */
const SAID_ALREADY = new Set(['relationship', 'sighting', 'opinion']);

/** The references between actors that stand in the properties of objects; none, and a remark about them, where they are not wanted. */
export function embeddedTies(
  objects: readonly StixObject[],
  actors: { has(id: string): boolean },
  areWanted: boolean,
  findings: Findings,
): readonly EmbeddedTie[] {
  const ties: EmbeddedTie[] = [];
  let others = 0;
  for (const { type, id, record, place } of objects) {
    if (SAID_ALREADY.has(type) || !actors.has(id)) continue;
    for (const name of Object.keys(record)) {
      if (!/_refs?$/.test(name)) continue;
      const words = name === 'object_refs' ? 'refers to' : name.replace(/_refs?$/, '').replaceAll('_', ' ');
      for (const [at, to] of refsIn(record, name).entries()) {
        if (actors.has(to)) ties.push({ from: id, to, name, number: at + 1, type: words, place: `${place}.${name}` });
        else others++;
      }
    }
  }
  if (!areWanted)
    remark(findings, ties.length + others, 'are no ties here', 'Ask for embedded references to make ties of them.');
  else remark(findings, others, 'lead to no actor of the file', 'They were left out.');
  return areWanted ? ties : [];
}

function remark(findings: Findings, count: number, what: string, hint: string) {
  if (count === 0) return;
  const message = `${counted(count, 'reference')} inside objects ${what}.`;
  findings.report({ severity: 'info', code: 'embedded-references', place: 'the file', message, hint });
}
