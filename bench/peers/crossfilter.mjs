import crossfilter from 'crossfilter2';
import { fold } from './fold.mjs';

/**
 * The events in a crossfilter over the numbers of their rows, so that every look is one into a typed array. The kinds of both
 * actors are one dimension, as one number for the two, because a claim passes only when both are on.
 */
export function crossfilterOf(table, { kinds, signs, labels }) {
  const { actors, subject, object, type, day } = table;
  const kindNames = [...new Set(kinds)].sort();
  const kindOf = Uint8Array.from(kinds, (kind) => kindNames.indexOf(kind));
  const kindPair = Uint16Array.from(subject, (from, row) => kindOf[from] * kindNames.length + kindOf[object[row]]);
  const cross = crossfilter(Array.from(subject.keys()));
  const dimensions = {
    type: cross.dimension((row) => type[row]),
    kinds: cross.dimension((row) => kindPair[row]),
    sign: cross.dimension((row) => signs[type[row]]),
    day: cross.dimension((row) => day[row]),
    text: cross.dimension((row) => row),
  };
  return {
    table,
    texts: actors.labels.map(fold),
    typeTexts: labels.map(fold),
    kindNames,
    dimensions,
    all: cross.groupAll().reduceCount(),
    groups: {
      types: dimensions.type.group().reduceCount(),
      kinds: dimensions.kinds.group().reduceCount(),
      signs: dimensions.sign.group().reduceCount(),
    },
  };
}

/** Sets the four conditions and reads the counts that crossfilter keeps for each dimension given all the others. */
export function facetCounts(cross, { typesOff, kindsOff, from, to, word }) {
  const { dimensions, kindNames } = cross;
  const off = new Set(typesOff);
  const kindOn = kindNames.map((name) => !kindsOff.includes(name));
  dimensions.type.filterFunction((code) => !off.has(code));
  dimensions.kinds.filterFunction((pair) => endsOf(pair, kindNames).every((kind) => kindOn[kind]));
  dimensions.day.filterRange([from, to + 1]);
  dimensions.text.filterFunction(hitsIn(cross, word));
  return readCounts(cross);
}

/** Lets a span of days through, both included, and reads how many claims pass and how many each type has. */
export function moveWindow({ dimensions, groups, all, table }, { from, to }) {
  dimensions.day.filterRange([from, to + 1]);
  const types = new Uint32Array(table.types.length);
  for (const { key, value } of groups.types.all()) types[key] = value;
  return { passing: all.value(), types };
}

function readCounts({ groups, table, kindNames }) {
  const types = new Uint32Array(table.types.length);
  const signs = new Uint32Array(3);
  const kinds = new Uint32Array(kindNames.length);
  for (const { key, value } of groups.types.all()) types[key] = value;
  for (const { key, value } of groups.signs.all()) signs[key + 1] = value;
  for (const { key, value } of groups.kinds.all()) {
    for (const kind of new Set(endsOf(key, kindNames))) kinds[kind] += value;
  }
  return { types, signs, kinds };
}

function endsOf(pair, { length }) {
  return [Math.floor(pair / length), pair % length];
}

/** Names are searched once an actor, types once a type. */
function hitsIn({ table, texts, typeTexts }, word) {
  const { subject, object, type } = table;
  const hit = Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0));
  const typeHit = Uint8Array.from(typeTexts, (text) => (text.includes(word) ? 1 : 0));
  return (row) => hit[subject[row]] + hit[object[row]] + typeHit[type[row]] > 0;
}
