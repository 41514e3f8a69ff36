import { nearest } from '../lib/text';
import type { Claim, Dataset, DatedTime, Evidence } from './dataset';
import { endsBeforeStart, parseEdtf } from './edtf';
import type { Issue } from './issue';
import type { RelationType, Vocabulary } from './vocabulary';

type Report = (code: string, place: string, message: string, hint?: string) => void;

interface Known {
  readonly actors: ReadonlyMap<string, Dataset['actors'][number]>;
  readonly sources: ReadonlyMap<string, Dataset['sources'][number]>;
  readonly types: ReadonlyMap<string, RelationType>;
  readonly kinds: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly report: Report;
}

const LONGEST_QUOTE = 5;

/** Finds everything in a well-shaped dataset that makes no sense: references, vocabulary, dates, passages. All issues at once. */
export function validate(dataset: Dataset, vocabulary: Vocabulary): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, place, message, hint) => {
    issues.push({ severity: 'error', code, place, message, ...(hint && { hint }) });
  };
  const known: Known = {
    actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    types: new Map(vocabulary.types.map((type) => [type.id, type])),
    kinds: new Set(vocabulary.kinds.map(({ id }) => id)),
    speakers: new Set([...dataset.actors, ...dataset.sources].map(({ id }) => id)),
    report,
  };
  checkVocabulary(vocabulary, report);
  checkUnique('sources', dataset.sources, report);
  checkUnique('actors', dataset.actors, report);
  checkUnique('claims', dataset.claims, report);
  for (const { id } of dataset.sources) {
    if (known.actors.has(id)) {
      report(
        'id-twice',
        'sources',
        `“${id}” names both a source and an actor.`,
        'Rename one: a speaker must be one of the two.',
      );
    }
  }
  dataset.sources.forEach((source, at) => {
    checkTime(source.published, `sources[${at}].published`, known);
  });
  dataset.actors.forEach((actor, at) => {
    checkActor(actor, `actors[${at}]`, known);
  });
  dataset.claims.forEach((claim, at) => {
    checkClaim(claim, `claims[${at}]`, known);
  });
  return issues;
}

function checkVocabulary({ families, types, kinds }: Vocabulary, report: Report) {
  checkUnique('vocabulary.families', families, report);
  checkUnique('vocabulary.types', types, report);
  checkUnique('vocabulary.kinds', kinds, report);
  const familyIds = new Set<string>(families.map(({ id }) => id));
  const kindIds = new Set<string>(kinds.map(({ id }) => id));
  types.forEach((type, at) => {
    const place = `vocabulary.types[${at}]`;
    mustExist(type.family, familyIds, `${place}.family`, 'family', report);
    for (const side of ['domain', 'range'] as const) {
      type[side].forEach((kind, step) => {
        mustExist(kind, kindIds, `${place}.${side}[${step}]`, 'actor kind', report);
      });
    }
  });
}

function checkUnique(place: string, items: readonly { readonly id: string }[], report: Report) {
  const first = new Map<string, number>();
  items.forEach(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else
      report(
        'id-twice',
        `${place}[${at}].id`,
        `“${id}” is already the id of ${place}[${before}].`,
        'Give one of them another id.',
      );
  });
}

function mustExist(
  id: string,
  known: { has(id: string): boolean; keys(): Iterable<string> },
  place: string,
  what: string,
  report: Report,
): boolean {
  if (known.has(id)) return true;
  const near = nearest(id, known.keys());
  report(
    'unknown-reference',
    place,
    `There is no ${what} “${id}” in this dataset.`,
    near ? `Nearest id: “${near}”.` : `Add the ${what}, or correct the id.`,
  );
  return false;
}

function checkActor(actor: Dataset['actors'][number], place: string, known: Known) {
  mustExist(actor.kind, known.kinds, `${place}.kind`, 'actor kind', known.report);
  for (const [at, link] of (actor.sameAs ?? []).entries()) {
    if (!/^https?:\/\/[^\s]+$/.test(link)) {
      known.report(
        'bad-link',
        `${place}.sameAs[${at}]`,
        `“${link}” is not a web address.`,
        'Use a full http or https address.',
      );
    }
  }
  if (actor.partOf === undefined || !mustExist(actor.partOf, known.actors, `${place}.partOf`, 'actor', known.report))
    return;
  const seen = new Set<string>([actor.id]);
  let above: string | undefined = actor.partOf;
  while (above !== undefined && !seen.has(above)) {
    seen.add(above);
    above = known.actors.get(above)?.partOf;
  }
  if (above === actor.id) {
    known.report(
      'part-of-itself',
      `${place}.partOf`,
      `“${actor.id}” is part of itself.`,
      'Take out one step of the circle.',
    );
  }
}

function checkClaim(claim: Claim, place: string, known: Known) {
  const { report, speakers } = known;
  const subject = mustExist(claim.subject, known.actors, `${place}.subject`, 'actor', report);
  const object = mustExist(claim.object, known.actors, `${place}.object`, 'actor', report);
  const type = known.types.get(claim.type);
  if (!type) mustExist(claim.type, known.types, `${place}.type`, 'relation type', report);
  else if (subject && object) checkFit(claim, type, place, known);
  claim.also?.forEach(({ actor }, at) => {
    mustExist(actor, known.actors, `${place}.also[${at}].actor`, 'actor', report);
  });
  if (claim.place !== undefined) mustExist(claim.place, known.actors, `${place}.place`, 'actor', report);
  if (claim.onBehalfOf !== undefined) mustExist(claim.onBehalfOf, known.actors, `${place}.onBehalfOf`, 'actor', report);
  if (claim.by !== undefined) mustExist(claim.by, speakers, `${place}.by`, 'actor or source', report);
  else if (!claim.responses?.some(({ stance }) => stance === 'denies')) {
    report(
      'no-speaker',
      `${place}.by`,
      'Nobody says this claim and nobody denies it.',
      'Name the speaker in “by”; only a thing that is heard solely as denied may lack one.',
    );
  }
  const { min, max } = claim.quantity ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    report(
      'bad-quantity',
      `${place}.quantity`,
      `The quantity runs from ${min} down to ${max}.`,
      'Swap the two numbers.',
    );
  }
  checkTime(claim.time, `${place}.time`, known);
  checkTime(claim.saidAt, `${place}.saidAt`, known);
  checkEvidence(claim.evidence, `${place}.evidence`, known);
  claim.responses?.forEach((response, at) => {
    const here = `${place}.responses[${at}]`;
    mustExist(response.by, speakers, `${here}.by`, 'actor or source', report);
    checkTime(response.saidAt, `${here}.saidAt`, known);
    checkEvidence(response.evidence, `${here}.evidence`, known);
  });
}

function checkFit(claim: Claim, type: RelationType, place: string, { actors, report }: Known) {
  for (const [end, allowed] of [
    ['subject', type.domain],
    ['object', type.range],
  ] as const) {
    const actor = actors.get(claim[end]);
    if (actor && !allowed.includes(actor.kind)) {
      report(
        'does-not-fit',
        `${place}.${end}`,
        `“${type.label}” does not take a ${actor.kind} as its ${end}: “${actor.label}”.`,
        `It takes ${allowed.join(', ')}.`,
      );
    }
  }
}

function checkTime(time: DatedTime | undefined, place: string, { report }: Known) {
  if (!time) return;
  const span = parseEdtf(time.edtf);
  if (!span) {
    report(
      'bad-date',
      `${place}.edtf`,
      `“${time.edtf}” is not an EDTF date.`,
      'Write 2024, 2024-06, 2024-06-30, 2022-06/2022-09, 2021-08/.. or 2007~.',
    );
  } else if (endsBeforeStart(span)) {
    report('bad-interval', `${place}.edtf`, `The interval ${time.edtf} ends before it starts.`, 'Swap the two dates?');
  }
}

function checkEvidence(evidence: readonly Evidence[], place: string, { sources, report }: Known) {
  evidence.forEach((passage, at) => {
    const here = `${place}[${at}]`;
    const source = sources.get(passage.source);
    if (!source) mustExist(passage.source, sources, `${here}.source`, 'source', report);
    if (passage.start >= passage.end) {
      report(
        'bad-passage',
        here,
        `The passage starts at ${passage.start} and ends at ${passage.end}.`,
        '“start” must be smaller than “end”.',
      );
    }
    const length = source?.text?.length;
    if (length !== undefined && passage.end > length) {
      report(
        'bad-passage',
        `${here}.end`,
        `The passage runs past the end of its source: ${passage.end} of ${length} characters.`,
        'The text may be another edition.',
      );
    }
    for (const words of ['from', 'to'] as const) {
      if (passage[words].trim().split(/\s+/).length > LONGEST_QUOTE) {
        report(
          'long-quote',
          `${here}.${words}`,
          `“${words}” quotes more than ${LONGEST_QUOTE} words.`,
          'Keep the first or last words only.',
        );
      }
    }
  });
}
