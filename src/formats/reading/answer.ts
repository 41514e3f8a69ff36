import type { OpenDataset } from '../../model/dataset';
import type { Findings } from './findings';
import type { ReadAnswer } from './reader';

/** What a reading comes to: the dataset with everything noticed, or the reasons why there is none. */
export function answerOf(findings: Findings, dataset: OpenDataset | undefined): ReadAnswer {
  const issues = findings.listed();
  const { found } = findings;
  if (findings.isRefused || !dataset) return { ok: false, issues, found };
  return { ok: true, value: dataset, issues, found };
}
