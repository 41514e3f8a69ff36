import type { Actor, Claim } from './dataset';

/** What an actor is found by: its names, one a line. */
export function namesInLines({ label, short = '', aliases = [] }: Actor): string {
  return [label, short, ...aliases].filter((name) => name !== '').join('\n');
}

/** What a claim says in words of its own: its gist and those of its answers, and what qualifies it, one a line. */
export function saidInLines({ gist, qualifier = '', responses = [] }: Claim): string {
  return [gist, qualifier, ...responses.map((response) => response.gist)].filter((text) => text !== '').join('\n');
}
