import { withLines } from '../../model/lines';
import { readDataset } from '../../model/read';
import { answerOf } from './answer';
import { newFindings } from './findings';
import { jsonDocument } from './json-document';
import type { FormatReader } from './reader';

/** Reads the project's own format; every issue names its path and line. */
export const readDatasetJson: FormatReader = async ({ bytes, standard, onProgress }) => {
  const findings = newFindings();
  const { text, value } = jsonDocument(bytes, findings);
  onProgress(0.5);
  const read = readDataset(value, standard);
  for (const issue of withLines(read.issues, text)) findings.report(issue);
  return answerOf(findings, read.ok ? read.value : undefined);
};
