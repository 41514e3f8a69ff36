import { memoizeTexts } from '../../lib/memoize';
import { inShort } from '../problems';
import type { EdgeColumns } from './edge-columns';
import type { Findings } from './findings';
import type { Taking } from './foreign-attributes';
import type { FileEdge } from './graph';

const TYPE = new Set([
  ...['relation', 'relation type', 'relationship', 'relationship type', 'rel', 'predicate', 'interaction'],
  ...['type', 'edge type', 'kind'],
]);
/** Words of drawing programs for the line of an edge. */
const LINES = new Set([
  ...['line', 'arrow', 'curve', 'curved', 'curvedarrow', 'straight', 'tapered', 'bezier', 'unbundled-bezier'],
  ...['haystack', 'segments', 'taxi', 'def', 'default', 'directed', 'undirected', 'edge'],
]);
const LONGEST = 120;
/** More words than these are no types but something that each edge says for itself. */
const MOST = 1000;

/** The word of an edge for its relation, if it has one: its type, else an attribute that says so, else its label where labels come again and again. */
export type RelationWord = (edge: Pick<FileEdge, 'type' | 'label' | 'place'>, taking: Taking) => string | undefined;

/** Finds the words for relations of a file. */
export function relationWords(edges: EdgeColumns, findings: Findings): RelationWord {
  const areLabelsWords = doLabelsRecur(edges);
  const known = new Set<string>();
  return ({ type, label, place }, taking) => {
    const ownWord = type !== undefined && (known.has(type) || isWord(type)) ? type : taking.text(TYPE, isTypeWord);
    const isNamed = ownWord === undefined && areLabelsWords && label !== undefined;
    const word = isNamed && isWord(label) && /\p{L}/u.test(label) ? label : ownWord;
    if (word === undefined || known.has(word)) return word;
    if (known.size < MOST) {
      known.add(word);
      return word;
    }
    const message = `“${inShort(word)}” is one word too many for a relation: there are more than ${MOST}.`;
    const hint = 'It became the qualifier of a claim that does not say which relation.';
    findings.report({ severity: 'warning', code: 'too-many-types', place, message, hint });
    return undefined;
  };
}

function doLabelsRecur({ sayings, length }: EdgeColumns): boolean {
  const labels = new Set<string>();
  for (const { type, label } of sayings) if (type === undefined && label !== undefined) labels.add(label);
  return labels.size <= Math.max(20, length / 2);
}

function isWord(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST && !LINES.has(text.toLowerCase());
}

/** An attribute that is only a number says something else, unless it may be a code of events; words come again and again. */
const isTypeWord = memoizeTexts((text) => isWord(text) && /\p{L}|^\d{3,4}$/u.test(text), 10_000);
