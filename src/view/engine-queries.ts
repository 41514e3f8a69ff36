import { counted } from '../lib/text';
import { type EnginePlace, hostOf } from './engine-place';

/** A query that was put to an engine, at a time in milliseconds since 1970. */
export interface PutQuery {
  readonly query: string;
  readonly at: number;
  readonly rows: number;
  readonly failure?: string;
}

/** The queries by which something was fetched as one text of comments and SPARQL, for whoever checks it or asks again. */
export function queryFile(place: EnginePlace, queries: readonly PutQuery[]): string {
  const head = [
    `# ${counted(queries.length, 'query', 'queries')} put to ${hostOf(place)}`,
    ...(place.kind === 'address' ? [`# Endpoint: ${place.at}`] : []),
    `# ${place.holds === 'dataset' ? 'Dataset' : 'Mapping'}: ${onOneLine(place.id)}`,
  ];
  return [head.join('\n'), ...queries.map(queryInFile)].join('\n\n');
}

function queryInFile({ query, at, rows, failure }: PutQuery): string {
  const outcome = failure === undefined ? counted(rows, 'row') : onOneLine(failure);
  return `# ${new Date(at).toISOString()}: ${outcome}\n${query.trim()}\n`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
