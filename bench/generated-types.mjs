import { readFileSync } from 'node:fs';

/** The types that occur most often in ICEWS 2018, most often first. */
const FREQUENT = [
  'Make statement',
  'Consult',
  'Express intent to meet or negotiate',
  'Make an appeal or request',
  'Arrest, detain, or charge with legal action',
  'Make a visit',
  'Host a visit',
  'Praise or endorse',
  'Criticize or denounce',
  'Accuse',
  'Use conventional military force',
  'Demonstrate or rally',
];
const { codes } = JSON.parse(readFileSync(new URL('../graph-data/cameo.json', import.meta.url), 'utf8'));

/** 256 labels of CAMEO, as many as ICEWS 2018 has: the frequent ones first, then from the general to the special. */
export const CODED_TYPES = [...new Set([...FREQUENT, ...fromTheGeneral(Object.entries(codes))])].slice(0, 256);

/** A longer code is a more special type; within a length, the roots take turns. */
function fromTheGeneral(labels) {
  const byTurn = ([, one], [, other]) => one.length - other.length || turn(one) - turn(other);
  return labels.toSorted(byTurn).map(([label]) => label);
}

function turn(code) {
  return Number(code.slice(2)) * 100 + Number(code.slice(0, 2));
}
