import { grouped } from '../../../lib/text';
import { newChecks, type Report } from '../../../model/checks';
import type { Issue } from '../../../model/issue';
import type { Vocabulary } from '../../../model/vocabulary';
import { isIri } from '../terms';
import type { Mapping, RelationMapping } from './mapping';
import { iriOf, isPrefix, type Prefixes, prefixesOf } from './names';

const MOST_PREFIXES = 100;

/** What is wrong with a mapping that has the right shape: names that are no IRIs, types that we do not have, parts that contradict each other. */
export function senseIssues(mapping: Mapping, standard: Vocabulary): readonly Issue[] {
  const checks = newChecks();
  checkPrefixes(mapping, checks.report);
  const check = newNameChecks(prefixesOf(mapping), checks.report);
  check.names(mapping.actor.classes, 'actor.classes');
  check.names(mapping.actor.label?.properties, 'actor.label.properties');
  checkLanguages(mapping.actor.label?.languages, checks.report);
  check.names(mapping.actor.aliases, 'actor.aliases');
  check.name(mapping.actor.kind?.property, 'actor.kind.property');
  checkOnce(mapping.actor.kind?.kinds, 'actor.kind.kinds', checks.report);
  mapping.relations.forEach((relation, at) => {
    checkRelation(relation, `relations[${at}]`, check, checks.report);
  });
  for (const end of ['start', 'end', 'point'] as const) {
    check.path(mapping.time?.[end]?.path, `time.${end}.path`);
    check.name(mapping.time?.[end]?.precision, `time.${end}.precision`);
  }
  check.path(mapping.source?.path, 'source.path');
  check.path(mapping.speaker?.path, 'speaker.path');
  checkOnce(mapping.types, 'types', checks.report);
  const types = new Map(standard.types.map((type) => [type.id as string, type]));
  for (const [at, { type, label }] of (mapping.types ?? []).entries()) {
    if (type !== undefined) checks.mustExist(type, types, `types[${at}].type`, 'relation type');
    if ((type === undefined) !== (label === undefined)) continue;
    const hint = 'Give “type”, one of the standard vocabulary, or “label”, what it is called.';
    checks.report('type-or-label', `types[${at}]`, 'It needs either “type” or “label”.', hint);
  }
  checkSources(mapping, checks.report);
  return checks.issues.map(toldOfMapping);
}

function toldOfMapping(issue: Issue): Issue {
  if (issue.code !== 'unknown-reference') return issue;
  return { ...issue, message: issue.message.replace('in this dataset', 'in the standard vocabulary') };
}

interface NameChecks {
  name(name: string | undefined, place: string): void;
  names(names: readonly string[] | undefined, place: string): void;
  /** Steps, each of which may go backwards. */
  path(steps: readonly string[] | undefined, place: string): void;
}

function newNameChecks(prefixes: Prefixes, report: Report): NameChecks {
  const name = (text: string | undefined, place: string) => {
    if (text === undefined || iriOf(text, prefixes) !== undefined) return;
    const hint = 'Write the whole IRI, or one with a prefix that is among “prefixes”.';
    report('not-an-iri', place, `“${inShort(text)}” is no IRI.`, hint);
  };
  return {
    name,
    names(all = [], place) {
      for (const [at, one] of all.entries()) name(one, `${place}[${at}]`);
    },
    path(steps = [], place) {
      for (const [at, step] of steps.entries()) name(step.replace(/^\^/, ''), `${place}[${at}]`);
    },
  };
}

function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function checkPrefixes({ prefixes = {} }: Mapping, report: Report): void {
  const entries = Object.entries(prefixes);
  if (entries.length > MOST_PREFIXES) {
    report('too-many', 'prefixes', `There are ${grouped(entries.length)} prefixes.`, 'At most 100 can be there.');
  }
  for (const [prefix, namespace] of entries.slice(0, MOST_PREFIXES)) {
    const place = `prefixes.${inShort(prefix)}`;
    if (!isPrefix(prefix))
      report('not-a-prefix', place, `“${inShort(prefix)}” is no prefix.`, 'Use letters and digits.');
    // A namespace is put together with what follows the colon, and has no prefix itself.
    else if (!isIri(namespace)) report('not-an-iri', place, `“${inShort(namespace)}” is no IRI.`, 'Write it whole.');
  }
}

function checkLanguages(languages: readonly string[] | undefined, report: Report): void {
  languages?.forEach((language, at) => {
    if (language === 'none' || language === 'any' || /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) return;
    const place = `actor.label.languages[${at}]`;
    report('not-a-language', place, `“${inShort(language)}” is no language.`, 'Write “en”, “none” or “any”.');
  });
}

function checkOnce(entries: readonly { readonly value: string }[] | undefined, place: string, report: Report): void {
  const first = new Map<string, number>();
  entries?.forEach(({ value }, at) => {
    const before = first.get(value);
    if (before === undefined) first.set(value, at);
    else report('value-twice', `${place}[${at}].value`, `“${inShort(value)}” already stands at ${place}[${before}].`);
  });
}

function checkRelation(relation: RelationMapping, place: string, check: NameChecks, report: Report): void {
  if (relation.form === 'node') {
    check.names(relation.classes, `${place}.classes`);
    check.path(relation.subject, `${place}.subject`);
    check.path(relation.object, `${place}.object`);
    check.path(relation.type, `${place}.type`);
    check.name(relation.as, `${place}.as`);
    if (relation.subject.join(' ') === relation.object.join(' ')) {
      const hint = 'Everybody would be tied to themselves: give each end its own properties.';
      report('same-ends', `${place}.object`, 'Subject and object are the same.', hint);
    }
    if ((relation.type === undefined) === (relation.as === undefined)) {
      const hint = 'Say by “type” where the type stands, or by “as” which one it is.';
      report('type-of-relation', place, 'A relation node needs either “type” or “as”.', hint);
    }
  } else checkPredicates(relation, place, check, report);
  if (relation.form !== 'triple') {
    for (const key of ['where', 'without'] as const) {
      relation[key]?.forEach(({ property }, at) => {
        check.name(property, `${place}.${key}[${at}].property`);
      });
    }
  }
}

function checkPredicates(
  relation: Exclude<RelationMapping, { readonly form: 'node' }>,
  place: string,
  check: NameChecks,
  report: Report,
): void {
  if (relation.only && relation.except) {
    const hint = 'Keep one of the two lists.';
    report('only-and-except', `${place}.except`, '“only” and “except” stand side by side.', hint);
  }
  if (relation.form === 'triple') {
    check.names(relation.only, `${place}.only`);
    check.names(relation.except, `${place}.except`);
    return;
  }
  for (const key of ['link', 'value', 'type'] as const) check.name(relation[key], `${place}.${key}`);
  for (const key of ['only', 'except'] as const) {
    relation[key]?.forEach((local, at) => {
      if (isLocalName(local)) return;
      const hint = 'Write what follows the namespaces, such as “P463”.';
      report('not-a-local-name', `${place}.${key}[${at}]`, `“${inShort(local)}” is no end of an IRI.`, hint);
    });
  }
}

/** True for what can follow a namespace without leading out of it. */
function isLocalName(text: string): boolean {
  return /^[\w-][\w.-]*$/.test(text);
}

function checkSources({ graphs, source }: Mapping, report: Report): void {
  if (graphs !== 'sources' || !source) return;
  const hint = 'Keep one: “graphs” as “sources”, or “source”.';
  report('source-twice', 'source', 'The named graphs are the sources already.', hint);
}
