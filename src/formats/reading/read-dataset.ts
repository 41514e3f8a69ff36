import { parseDataset } from '../../model/read';
import { answerOf } from './answer';
import { newFindings } from './findings';
import { jsonDocument } from './json-document';
import type { FormatReader } from './reader';

/** Reads the project's own format; every issue names its path and line. */
export const readDatasetJson: FormatReader = async ({ bytes, standard }) => {
  const findings = newFindings();
  const { text } = jsonDocument(bytes, findings);
  const read = parseDataset(text, standard);
  for (const issue of read.issues) findings.report(issue);
  return answerOf(findings, read.ok ? read.value : undefined);
};
