import { FORMAT } from '../../model/dataset';
import { inShort } from '../problems';
import type { Draft, DraftItem } from '../reading/draft';
import type { Findings } from '../reading/findings';
import { DATA, iriOfName, namespacesOf } from './namespaces';
import { idIn, type Restoring, restoredRecord } from './restored-record';
import { SAID_ALONG } from './said-along';
import {
  ACTOR_SHAPE,
  CLAIM_SHAPE,
  DATASET_SHAPE,
  FAMILY_SHAPE,
  type Fields,
  KIND_SHAPE,
  type Kind,
  ORDER,
  SOURCE_SHAPE,
  TYPE,
  TYPE_SHAPE,
} from './shape';
import { placeOf, type Statement, type Statements } from './statements';

const TYPE_IRI = iriOfName(TYPE);

/** The IRIs of the datasets of our shape that statements hold, in the order of the file. */
export function datasetsIn(statements: Statements): readonly string[] {
  return [...statements.subjects()].filter(
    (node) => node.startsWith(DATA) && isOf(node, iriOfName(DATASET_SHAPE.class), statements),
  );
}

function isOf(node: string, classIri: string, statements: Statements): boolean {
  return statements
    .about(node)
    .some(({ property, value }) => property === TYPE_IRI && value.as === 'node' && value.node === classIri);
}

/** A dataset of our shape put together again, whatever the order and the graphs of its statements; nothing in it is checked yet. What the file says of `others` is left alone. */
export function restoredDataset(
  dataset: string,
  others: readonly string[],
  statements: Statements,
  findings: Findings,
): Draft {
  const used = new Set<Statement>();
  const part = dataset.slice(DATA.length);
  const restoringOf = (hasOwnVocabulary: boolean): Restoring => ({
    statements,
    namespaces: namespacesOf(part, hasOwnVocabulary),
    use: (statement) => used.add(statement),
  });
  const head = restoredRecord(dataset, DATASET_SHAPE.fields, restoringOf(false));
  const vocabulary = head.get('vocabulary');
  const restoring = restoringOf(vocabulary !== undefined);
  const items = itemsByClass(statements);
  const all = (shape: Kind) => restoredItems(items.get(iriOfName(shape.class)) ?? [], shape, restoring);
  const draft: Draft = {
    head: new Map([
      ['format', FORMAT],
      ...head,
      ['id', idIn(dataset, ['data'], restoring.namespaces) ?? part],
      ...(vocabulary === undefined ? [] : [['vocabulary', vocabularyOf(vocabulary, all)] as const]),
    ]),
    sources: all(SOURCE_SHAPE),
    actors: all(ACTOR_SHAPE),
    claims: all(CLAIM_SHAPE),
  };
  reportUnused([dataset, ...others], statements, used, findings);
  return draft;
}

function vocabularyOf(version: unknown, all: (shape: Kind) => DraftItem[]): unknown {
  const records = (shape: Kind) => all(shape).map(({ fields }) => Object.fromEntries(fields));
  return {
    ...(typeof version === 'object' && version),
    families: records(FAMILY_SHAPE),
    types: records(TYPE_SHAPE),
    kinds: records(KIND_SHAPE),
  };
}

/** Every node that has a class, by the IRIs of its classes. */
function itemsByClass(statements: Statements): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of statements.subjects()) {
    for (const { property, value } of statements.about(node)) {
      if (property !== TYPE_IRI || value.as !== 'node') continue;
      const before = found.get(value.node);
      if (before) before.push(node);
      else found.set(value.node, [node]);
    }
  }
  return found;
}

interface Ordered extends DraftItem {
  readonly order: number;
}

function restoredItems(nodes: readonly string[], shape: Kind, restoring: Restoring): DraftItem[] {
  const items = [...new Set(nodes)].map((node) => restoredItem(node, shape, restoring));
  return items.filter((item) => item !== undefined).sort((a, b) => a.order - b.order);
}

const PLACE: Fields = { order: { as: 'number', property: ORDER } };

function restoredItem(node: string, shape: Kind, restoring: Restoring): Ordered | undefined {
  const id = idIn(node, [shape.space], restoring.namespaces);
  if (id === undefined) return undefined;
  const order = restoredRecord(node, PLACE, restoring).get('order');
  return {
    fields: new Map([['id', id], ...restoredRecord(node, shape.fields, restoring)]),
    place: placeOf(node, restoring.statements),
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
  };
}

const WRITTEN_ALONG: ReadonlySet<string> = new Set(SAID_ALONG.map(iriOfName));
const VOCABULARY_CLASSES = [FAMILY_SHAPE, TYPE_SHAPE, KIND_SHAPE].map((shape) => iriOfName(shape.class));

/** Says of each node once that there is more about it than our shape knows. */
function reportUnused(
  [dataset = '', ...others]: readonly string[],
  statements: Statements,
  used: ReadonlySet<Statement>,
  findings: Findings,
): void {
  const isOfAnother = (node: string) =>
    others.some((other) => node.startsWith(other) && /^(?:[/:]|$)/.test(node.slice(other.length)));
  for (const node of statements.subjects()) {
    const left = statements.about(node).filter((statement) => !used.has(statement) && !isAlong(statement));
    const [first] = left;
    if (!first || isStandardEntry(node, dataset, statements) || isOfAnother(node)) continue;
    const more = left.length > 1 ? ` and ${left.length - 1} more` : '';
    const what = `“${inShort(node)}” has a statement that is no part of the dataset`;
    findings.report({
      severity: 'warning',
      code: 'not-of-this-dataset',
      place: placeOf(node, statements),
      message: `${what}: ${first.property.slice(0, 200)}${more}.`,
      hint: 'It was left out.',
    });
  }
}

function isAlong({ property }: Statement): boolean {
  return property === TYPE_IRI || WRITTEN_ALONG.has(property);
}

/** The standard vocabulary is at hand; what a file says of it is for others. */
function isStandardEntry(node: string, dataset: string, statements: Statements): boolean {
  return !node.startsWith(`${dataset}/`) && VOCABULARY_CLASSES.some((one) => isOf(node, one, statements));
}
