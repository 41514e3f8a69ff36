import type { FlatValue } from '../column';
import { type GrowingGraph, quoted } from './growing-graph';
import { isOfType, typedValue, type ValueType } from './typed-value';

/** An attribute as a file declares it. */
export interface DeclaredAttribute {
  readonly id: string;
  readonly name: string;
  readonly type: ValueType;
  /** What stands for it where nothing is given. */
  fallback?: FlatValue;
  /** The only values it may have, where the file says so. */
  options?: ReadonlySet<string>;
}

/** The attributes that are declared for nodes, for edges or for the graph. */
export interface Declarations {
  get(id: string): DeclaredAttribute | undefined;
  /** Declares an attribute; where its id is taken, the first one stays and undefined is given. */
  add(id: string, name: string, type: ValueType, place: string): DeclaredAttribute | undefined;
  /** Those that something stands for where nothing is given. */
  withFallback(): readonly DeclaredAttribute[];
}

/** Declarations of which there are none yet; two of one name are told apart by their ids. */
export function newDeclarations(graph: GrowingGraph): Declarations {
  const byId = new Map<string, DeclaredAttribute>();
  const names = new Set<string>();
  let filled: readonly DeclaredAttribute[] | undefined;
  return {
    get: (id) => byId.get(id),
    add(id, name, type, place) {
      filled = undefined;
      if (byId.has(id)) {
        graph.warn('declared-twice', place, `The attribute ${quoted(id)} is declared again.`, 'Left as it was first.');
        return undefined;
      }
      const isTaken = names.has(name);
      const declared: DeclaredAttribute = { id, name: isTaken ? `${name} (${id})` : name, type };
      if (isTaken)
        graph.warn('name-taken', place, `Two attributes are called ${quoted(name)}.`, `This one is ${declared.name}.`);
      names.add(declared.name);
      byId.set(id, declared);
      return declared;
    },
    withFallback() {
      filled ??= [...byId.values()].filter(({ fallback }) => fallback !== undefined);
      return filled;
    },
  };
}

/** A text as a value of a declared attribute; what is of another type is kept as text, and reported. */
export function valueFor(
  { name, type, options }: DeclaredAttribute,
  text: string,
  graph: GrowingGraph,
  at: { readonly place: string },
): FlatValue | undefined {
  const value = typedValue(type, text);
  if (value !== undefined && !isOfType(type, value))
    graph.warn('value-type', at.place, `${quoted(text)} is no ${WORDS[type]}: ${quoted(name)}.`, 'Kept as text.');
  if (options && value !== undefined && !options.has(text))
    graph.warn('value-options', at.place, `${quoted(text)} is not among the values of ${quoted(name)}.`, 'Kept.');
  return value;
}

const WORDS: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'number that can be kept to the last digit',
  flag: 'true or false',
  list: 'list',
};

/** Puts what stands for attributes that are not given. */
export function addFallbacks(attributes: Map<string, FlatValue>, ...declarations: readonly Declarations[]): void {
  for (const declared of declarations)
    for (const { name, fallback } of declared.withFallback())
      if (fallback !== undefined && !attributes.has(name)) attributes.set(name, fallback);
}
