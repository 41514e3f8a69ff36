import { type Checks, newChecks } from './checks';
import type { Actor, Dataset } from './dataset';
import type { Issue } from './issue';
import { checkClaim, checkTime, type Known } from './validate-claim';
import type { Vocabulary } from './vocabulary';

/** Finds everything in a well-shaped dataset that makes no sense: references, vocabulary, dates, passages. All issues at once. */
export function validate(dataset: Dataset, vocabulary: Vocabulary): readonly Issue[] {
  const checks = newChecks();
  const known = knownIn(dataset, vocabulary);
  checkVocabulary(vocabulary, checks);
  checks.mustDiffer(dataset.sources, 'sources');
  checks.mustDiffer(dataset.actors, 'actors');
  checks.mustDiffer(dataset.claims, 'claims');
  checkSources(dataset, known, checks);
  checkActors(dataset.actors, known, checks);
  for (const [at, claim] of dataset.claims.entries()) checkClaim(claim, `claims[${at}]`, known, checks);
  return checks.issues;
}

function knownIn({ actors, sources }: Dataset, { types, kinds }: Vocabulary): Known {
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    sources: new Map(sources.map((source) => [source.id, source])),
    types: new Map(types.map((type) => [type.id, type])),
    kinds: new Set(kinds.map(({ id }) => id)),
    speakers: new Set([...actors, ...sources].map(({ id }) => id)),
  };
}

function checkVocabulary({ families, types, kinds }: Vocabulary, checks: Checks) {
  checks.mustDiffer(families, 'vocabulary.families');
  checks.mustDiffer(types, 'vocabulary.types');
  checks.mustDiffer(kinds, 'vocabulary.kinds');
  const familyIds = new Set<string>(families.map(({ id }) => id));
  const kindIds = new Set<string>(kinds.map(({ id }) => id));
  for (const [at, type] of types.entries()) {
    const place = `vocabulary.types[${at}]`;
    checks.mustExist(type.family, familyIds, `${place}.family`, 'family');
    for (const side of ['domain', 'range'] as const) {
      for (const [step, kind] of type[side].entries()) {
        checks.mustExist(kind, kindIds, `${place}.${side}[${step}]`, 'actor kind');
      }
    }
  }
}

function checkSources({ sources }: Dataset, { actors }: Known, { report }: Checks) {
  for (const [at, { id, published }] of sources.entries()) {
    if (actors.has(id)) {
      const message = `“${id}” names both a source and an actor.`;
      report('id-twice', `sources[${at}].id`, message, 'Rename one: a speaker must be one of the two.');
    }
    checkTime(published, `sources[${at}].published`, report);
  }
}

function checkActors(actors: readonly Actor[], known: Known, checks: Checks) {
  const inCircles = circlesIn(known.actors);
  for (const [at, actor] of actors.entries()) {
    const place = `actors[${at}]`;
    checks.mustExist(actor.kind, known.kinds, `${place}.kind`, 'actor kind');
    if (actor.partOf !== undefined) checks.mustExist(actor.partOf, known.actors, `${place}.partOf`, 'actor');
    if (inCircles.has(actor.id)) {
      const message = `“${actor.id}” is part of itself.`;
      checks.report('part-of-itself', `${place}.partOf`, message, 'Take out one step of the circle.');
    }
    for (const [step, link] of (actor.sameAs ?? []).entries()) {
      if (isWebAddress(link)) continue;
      const message = `“${link.slice(0, 200)}” is not a web address.`;
      checks.report('bad-link', `${place}.sameAs[${step}]`, message, 'Use a full http or https address.');
    }
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** The ids of actors that are, by way of others, part of themselves; each actor is looked at once. */
function circlesIn(actors: Known['actors']): ReadonlySet<string> {
  const settled = new Set<string>();
  const circles = new Set<string>();
  for (const start of actors.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = actors.get(at)?.partOf;
    }
    const steps = [...path];
    if (at !== undefined && path.has(at)) for (const id of steps.slice(steps.indexOf(at))) circles.add(id);
    for (const id of steps) settled.add(id);
  }
  return circles;
}
