import type { Dataset, Evidence } from './dataset';
import type { SourceId } from './ids';
import type { Issue } from './issue';

/** The text of a source at hand, with the SHA-256 of its UTF-8 bytes in lower-case hexadecimal. */
export interface SourceText {
  readonly source: SourceId;
  readonly text: string;
  readonly sha256: string;
}

/** From and to together may repeat fewer consecutive words of the source than this. */
const WORDS_OF_A_QUOTE = 9;

/** Finds all evidence that does not stand in its source's text where it says; a text of another digest is refused whole. */
export function passageIssues(dataset: Dataset, at: SourceText): Issue[] {
  const index = dataset.sources.findIndex(({ id }) => id === at.source);
  const expected = dataset.sources[index]?.text;
  if (expected && expected.sha256 !== at.sha256) {
    return [issue('other-text', `sources[${index}].text.sha256`, 'The text is not the one that was annotated.')];
  }
  const length =
    expected && expected.length !== at.text.length
      ? [issue('other-text', `sources[${index}].text.length`, `The text holds ${at.text.length} characters.`)]
      : [];
  const paragraphOf = paragraphFinder(at.text);
  return [
    ...length,
    ...passagesOf(dataset, at.source).flatMap(({ passage, place }) => misfits(passage, place, at.text, paragraphOf)),
  ];
}

function passagesOf(dataset: Dataset, source: SourceId) {
  const placed = (evidence: readonly Evidence[], place: string) =>
    evidence.map((passage, at) => ({ passage, place: `${place}.evidence[${at}]` }));
  return dataset.claims
    .flatMap((claim, at) => [
      ...placed(claim.evidence, `claims[${at}]`),
      ...(claim.responses ?? []).flatMap(({ evidence }, step) => placed(evidence, `claims[${at}].responses[${step}]`)),
    ])
    .filter(({ passage }) => passage.source === source);
}

/** In what a passage does not stand in a text where its evidence says; `place` is where the dataset has it. */
export function misfits(
  passage: Evidence,
  place: string,
  text: string,
  paragraphOf: (offset: number) => number,
): Issue[] {
  const { paragraph, start, end, from, to } = passage;
  const words = text.slice(start, end);
  const issues: Issue[] = [];
  if (end > text.length) issues.push(issue('bad-passage', `${place}.end`, `The text ends at ${text.length}.`));
  if (!words.startsWith(from)) issues.push(issue('bad-passage', `${place}.from`, `“${from}” is not at ${start}.`));
  if (!words.endsWith(to)) issues.push(issue('bad-passage', `${place}.to`, `“${to}” does not end at ${end}.`));
  const stands = paragraphOf(start);
  if (stands !== paragraph) {
    issues.push(issue('bad-passage', `${place}.paragraph`, `The passage begins in paragraph ${stands}.`));
  }
  if (quotesTooMuch(words, from, to)) {
    const message = `“from” and “to” together repeat ${WORDS_OF_A_QUOTE} words or more.`;
    issues.push(issue('long-quote', place, message));
  }
  return issues;
}

/** True when first and last words meet or overlap, so that together they are a long quotation. */
function quotesTooMuch(passage: string, from: string, to: string): boolean {
  const [all, first, last] = [passage, from, to].map((words) => words.trim().split(/\s+/).length);
  return all! >= WORDS_OF_A_QUOTE && all! <= first! + last!;
}

/** Tells the paragraph, counted from 1, in which an offset stands: paragraphs are the lines of the text. */
export function paragraphFinder(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const line = ends.findIndex((end) => offset <= end);
    return (line < 0 ? ends.length : line) + 1;
  };
}

function issue(code: string, place: string, message: string): Issue {
  return { severity: 'error', code, place, message, hint: 'The text may be another edition, or was changed.' };
}
