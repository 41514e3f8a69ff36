import { fold } from './fold.mjs';

/**
 * The four conditions of a filter over a graph of claims, as fast as graphology allows: names are searched once an actor and
 * types once a type, so that a claim costs four looks.
 */
function conditionsOf({ graph, kindNames }, { typesOff, kindsOff, from, to, word }, labels) {
  const typeOn = new Uint8Array(labels.length).fill(1);
  for (const code of typesOff) typeOn[code] = 0;
  const kindOn = Uint8Array.from(kindNames, (name) => (kindsOff.includes(name) ? 0 : 1));
  const typeHit = Uint8Array.from(labels, (label) => (fold(label).includes(word) ? 1 : 0));
  graph.forEachNode((_, attributes) => {
    attributes.hit = attributes.text.includes(word);
  });
  return { typeOn, kindOn, typeHit, from, to };
}

/** The keys of the claims that pass. */
export function passingEdges(claims, filter, labels) {
  const { typeOn, kindOn, typeHit, from, to } = conditionsOf(claims, filter, labels);
  const passing = [];
  claims.graph.forEachEdge((edge, { type, day }, _source, _target, source, target) => {
    if (day < from || day > to || typeOn[type] === 0) return;
    if (kindOn[source.kind] === 0 || kindOn[target.kind] === 0) return;
    if (source.hit || target.hit || typeHit[type] === 1) passing.push(edge);
  });
  return passing;
}

/**
 * How many claims each type, sign and kind has given the other conditions, in one pass: what misses no condition counts for
 * every facet, what misses one alone counts for the facet of that condition.
 */
export function facetCounts(claims, filter, { labels, signs }) {
  const { typeOn, kindOn, typeHit, from, to } = conditionsOf(claims, filter, labels);
  const types = new Uint32Array(labels.length);
  const kinds = new Uint32Array(claims.kindNames.length);
  const bySign = new Uint32Array(3);
  claims.graph.forEachEdge((_edge, { type, day }, _source, _target, source, target) => {
    if (day < from || day > to) return;
    if (!(source.hit || target.hit || typeHit[type] === 1)) return;
    const kindPasses = kindOn[source.kind] === 1 && kindOn[target.kind] === 1;
    if (kindPasses) types[type] += 1;
    if (typeOn[type] === 0) return;
    kinds[source.kind] += 1;
    if (target.kind !== source.kind) kinds[target.kind] += 1;
    if (kindPasses) bySign[signs[type] + 1] += 1;
  });
  return { types, kinds, signs: bySign };
}
