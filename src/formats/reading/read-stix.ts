import { answerOf } from './answer';
import { newFindings } from './findings';
import { jsonDocument } from './json-document';
import type { FormatReader } from './reader';
import { settled } from './settled';
import { foreignStix } from './stix-foreign';
import { stixObjectsIn } from './stix-objects-in';
import { ownStix } from './stix-own';

/** Reads bundles of STIX 2.0 and 2.1, ours to the very dataset that was written. */
export const readStix: FormatReader = async (input) => {
  const findings = newFindings();
  const { value } = jsonDocument(input.bytes, findings);
  input.onProgress(0.3);
  const objects = stixObjectsIn(value, findings);
  const draft = ownStix(objects, findings) ?? foreignStix(objects, input, findings);
  input.onProgress(0.6);
  return answerOf(findings, settled(draft, input.standard, findings));
};
