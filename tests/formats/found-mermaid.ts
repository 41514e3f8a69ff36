import type { Dataset } from '../../src/model/dataset';
import type { Found } from './found';

const NODE = /^ {2}(n\d+)(?:\[\/?|\(\[?|\(\(|\{\{?)"([^"]*)"(?:\/?\\?\]|\]?\)|\)\)|\}\}?)$/u;
const TIE = /^ {2}(n\d+) (-->|---|-\.->|-\.-)\|"([^"]*)"\| (n\d+)$/u;
const STYLE = /^ {2}linkStyle (\d+) stroke:#[0-9A-F]{6}$/;
const COMMENT = /^ {2}%% (\w[\w ]*) · (.*)$/u;
/** What a label may consist of: no quote, bracket, hash or percent that is not part of a code. */
const LABEL = /^(?:[\p{L}\p{M}\p{N} .,’“”–…≠×−·]|#\d+;)*$/u;

/** What a flowchart shows, and says that it leaves out. */
export function mermaidFound(written: string, dataset: Dataset): Found {
  const [head, ...lines] = written.trimEnd().split('\n');
  if (head !== 'flowchart LR') throw new Error(`no flowchart: ${head}`);
  const about: (readonly [string, string])[] = [];
  const nodes = new Map<string, string>();
  const ties: { readonly from: string; readonly to: string; readonly label: string }[] = [];
  let styles = 0;
  for (const line of lines) {
    const [comment, node, tie] = [COMMENT.exec(line), NODE.exec(line), TIE.exec(line)];
    if (comment) about.push([comment[1]!, comment[2]!]);
    else if (node) nodes.set(node[1]!, sound(node[2]!));
    else if (tie) ties.push({ from: tie[1]!, to: tie[4]!, label: sound(tie[3]!) });
    else if (Number(STYLE.exec(line)?.[1]) === styles) styles++;
    else throw new Error(`a line of no kind: ${line}`);
  }
  if (styles !== ties.length) throw new Error('a tie has no colour');
  for (const { from, to } of ties) if (!nodes.has(from) || !nodes.has(to)) throw new Error('a tie ends at nothing');
  const numbersOf = (name: string) =>
    about
      .find(([key]) => key === name)![1]
      .match(/\d+/g)!
      .map(Number);
  const [shown, left] = [numbersOf('shown'), numbersOf('left out')];
  if (shown[0] !== nodes.size || shown[1] !== ties.length) throw new Error('the numbers shown are wrong');
  const sum = ties.reduce((all, { label }) => all + Number(/ ×(\d+)$/.exec(label)?.[1] ?? 1), 0);
  if (sum !== shown[2]) throw new Error(`${sum} claims are counted, ${shown[2]} said`);
  return {
    kept: {
      about: about.filter(([name]) => !['shown', 'left out'].includes(name)),
      nodes: nodes.size,
      ties: ties.length,
    },
    expected: expectedOf(dataset),
    counts: { actors: shown[0]! + left[0]!, claims: shown[2]! + left[2]! },
    losses: [
      [/^ties? (is|are) left out/, left[1]!],
      [/^claims? (is|are) not in the picture/, left[2]!],
      [/^actors? (is|are) left out/, left[0]!],
      [/^claims? (is|are) only counted/, shown[2]!],
      [/^actors? keeps? /, shown[0]!],
      [/that (is|are) not exported, and no longer/, dataset.derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}

function sound(label: string): string {
  if (!LABEL.test(label)) throw new Error(`a label could be read as something else: ${label}`);
  return label;
}

function expectedOf(dataset: Dataset): unknown {
  const ties = new Set(
    dataset.claims.map(({ subject, object, type, negated = false }) =>
      JSON.stringify([subject, object, type, negated]),
    ),
  );
  const { title, license, sources, derivedFrom } = dataset;
  const about: (readonly [string, string | undefined])[] = [
    ['title', title],
    ['license', license],
    ...sources.map((source) => ['source', source.title] as const),
    ...(derivedFrom?.filters ?? []).map((filter) => ['filter', filter] as const),
  ];
  return {
    about: about.filter(([, text]) => text !== undefined).map(([name, text]) => [name, coded(text!)]),
    nodes: Math.min(dataset.actors.length, 80),
    ties: Math.min(ties.size, 80),
  };
}

/** A text as the words of a comment are written. */
function coded(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/gu, ' ').trim();
  const chars = Array.from(line);
  const short = chars.length > 80 ? [...chars.slice(0, 79), '…'] : chars;
  return short.map((char) => (LABEL.test(char) ? char : `#${char.codePointAt(0)};`)).join('') || '…';
}
