import { localName } from '../../../formats/rdf/foreign-names';
import { webAddress } from '../../../formats/web-address';
import type { Source } from '../../../model/dataset';
import { actorId, type SourceId, type SpeakerId, sourceId } from '../../../model/ids';
import type { FacetShape } from '../claim-shape';
import type { Term } from '../engine';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { allOf, anyOf, isAmong } from '../patterns';
import { iri, isIri, literal, variable } from '../terms';
import { GRAPH } from './claim-pattern';
import { firstAlong } from './pieces';
import { isPlain } from './relation-patterns';
import type { ResolvedMapping } from './resolved';
import { quoted, textIn } from './types';

/** Whose word a claim is that names neither speaker nor source. */
export const ENGINE_SOURCE = sourceId('the-engine');
/** Stands before the IRI or the text of a source, which may be an actor too. */
const SOURCE = 'source:';

/** True where claims of a mapping can say whose word they are. */
export function isHeard(mapping: ResolvedMapping): boolean {
  return mapping.graphs === 'sources' || (!isPlain(mapping) && (mapping.source ?? mapping.speaker) !== undefined);
}

/** Binds `?_by`, whose word a claim is, where it says so: the IRI of the speaker, else `source:` and the source as text. */
export function heardPattern(mapping: ResolvedMapping): Fragment {
  const claim = variable('claim');
  const [speaker, source] = [variable('_speaker'), variable('_source')];
  const hasNode = !isPlain(mapping);
  const of = (name: string, steps: typeof mapping.source, keep: (end: Fragment) => Fragment) =>
    hasNode && steps
      ? sparql`OPTIONAL { ${firstAlong(mapping, steps, { from: claim, to: name, via: `${name.slice(1)}v` }, keep)} }`
      : NOTHING;
  const said = [
    ...(hasNode && mapping.speaker ? [speaker] : []),
    // Some engines take what is not bound for an empty text.
    ...(hasNode && mapping.source
      ? [sparql`IF(BOUND(${source}), CONCAT(${literal(SOURCE)}, STR(${source})), ?_none)`]
      : []),
    ...(mapping.graphs === 'sources' ? [sparql`CONCAT(${literal(SOURCE)}, STR(${GRAPH}))`] : []),
  ];
  return sparql`${of('_speaker', mapping.speaker, (end) => sparql`FILTER(isIRI(${end}))`)}
${of('_source', mapping.source, (end) => sparql`FILTER(!isBLANK(${end}))`)}
BIND(${coalesced(said)} AS ${variable('_by')})`;
}

function coalesced(expressions: readonly Fragment[]): Fragment {
  const [only] = expressions;
  if (expressions.length === 1 && only) return only;
  return sparql`COALESCE(${expressions.flatMap((one, at) => (at === 0 ? [one] : [sparql`,`, one]))})`;
}

/** Whose word a term bound to `?_by` stands for. */
export function speakerOf(term: Term): SpeakerId | undefined {
  if (term.as === 'iri') return actorId(term.iri);
  if (term.as !== 'literal' || !term.text.startsWith(SOURCE)) return undefined;
  const said = term.text.slice(SOURCE.length);
  return sourceId(SOURCE + (isIri(said) ? said : quoted(said)));
}

/** Whose word a claim is, as `?_by` has it. */
export function speakerTerm(id: string): Fragment {
  if (!id.startsWith(SOURCE)) return isIri(id) ? iri(id) : literal(id);
  const said = id.slice(SOURCE.length);
  return literal(SOURCE + (textIn(said) ?? said));
}

/** Whose word claims are; those that do not say are on the word of the engine. */
export function speakersFacet(): FacetShape<'speakers'> {
  const by = variable('_by');
  return {
    values: { parts: ['speaker'], pattern: sparql`FILTER(BOUND(${by}))`, variable: '_by' },
    valuesOf: (term) => [speakerOf(term)].filter((id) => id !== undefined),
    none: { value: ENGINE_SOURCE, claims: { parts: ['speaker'], pattern: sparql`FILTER(!BOUND(${by}))` } },
    passing(off) {
      const named = off.filter((id) => id !== ENGINE_SOURCE).map(speakerTerm);
      const isOn = named.length === 0 ? allOf([]) : sparql`!(${isAmong(by, named)})`;
      const isUnsaidOff = off.some((id) => id === ENGINE_SOURCE);
      const passes = isUnsaidOff ? allOf([sparql`BOUND(${by})`, isOn]) : anyOf([sparql`!BOUND(${by})`, isOn]);
      return { parts: ['speaker'], pattern: off.length === 0 ? NOTHING : sparql`FILTER(${passes})` };
    },
  };
}

/** A source as it is told, by its id and what it is called. */
export function sourceRecord(id: SourceId, title: string | undefined): Source {
  const said = id.slice(SOURCE.length);
  const text = textIn(said);
  const url = text === undefined ? webAddress(said) : undefined;
  return {
    id,
    title: text ?? title ?? (localName(said) || said),
    kind: 'source of the engine',
    ...(url !== undefined && { url }),
  };
}

/** The IRI of a source, where it is no mere text. */
export function iriOfSource(id: SourceId): string | undefined {
  const said = id.slice(SOURCE.length);
  return id.startsWith(SOURCE) && isIri(said) ? said : undefined;
}
