import { inShort } from '../problems';
import type { ColumnMapping } from './column-mapping';
import type { Findings } from './findings';
import type { FileNode } from './graph';
import { keepWithin } from './limits';
import { eachRoleRow } from './table-cells';
import { placeOf } from './table-rows';

/** The actors of a table, and the other names that it gives them, by their ids. */
export interface TableActors {
  readonly nodes: readonly FileNode[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly rows: number;
}

interface ActorRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: string;
}

/** Reads a table in which each row is an actor. */
export function actorsOfTable(text: string, mapping: ColumnMapping, findings: Findings): TableActors {
  const actors = new Map<string, ActorRow>();
  const aliases = new Map<string, readonly string[]>();
  const { rows } = eachRoleRow(text, mapping, findings, (row) => {
    const place = placeOf(row.line);
    const id = row.cell('id') || row.cell('label');
    const label = row.cell('label') || id;
    const fault = faultOf(id, actors.get(id));
    if (fault) return findings.report({ severity: 'warning', place, ...fault });
    const attributes = row.attributes();
    actors.set(id, { id, label, kind: row.cell('kind'), parent: row.cell('part-of'), attributes, place });
    const names = namesIn(row.cell('alias')).filter((name) => name !== label);
    if (names.length > 0) aliases.set(id, names);
  });
  keepWithin('nodes', actors.size);
  return { nodes: withParents(actors, findings), aliases, rows };
}

function faultOf(id: string, known: ActorRow | undefined) {
  if (id === '') return { code: 'no-name', message: 'This row names no actor.', hint: 'The row was left out.' };
  if (!known) return undefined;
  const message = `“${inShort(id)}” already stands at ${known.place}.`;
  return { code: 'id-twice', message, hint: 'This row was left out.' };
}

/** Several names in one cell are apart by `;`, `|` or line ends, or a JSON list. */
function namesIn(cell: string): readonly string[] {
  const plain = /^\[.*\]$/s.test(cell)
    ? cell
        .slice(1, -1)
        .replace(/"\s*,\s*"/g, '|')
        .replaceAll('"', '')
    : cell;
  const names = plain.split(/[;|\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What an actor is part of may be given by id or by name. */
function withParents(actors: ReadonlyMap<string, ActorRow>, findings: Findings): readonly FileNode[] {
  const byName = new Map([...actors.values()].map(({ id, label }) => [label, id]));
  return [...actors.values()].map(({ id, label, kind, parent, attributes, place }) => {
    const body = parent === '' ? undefined : actors.has(parent) ? parent : byName.get(parent);
    if (parent !== '' && body === undefined) {
      const message = `There is no actor “${inShort(parent)}” that “${inShort(label)}” could be part of.`;
      findings.report({ severity: 'warning', code: 'dangling', place, message, hint: 'It was kept on its own.' });
    }
    return {
      id,
      label,
      ...(kind !== '' && { kind }),
      ...(body !== undefined && body !== id && { parent: body }),
      attributes,
      place,
    };
  });
}
