import type { Flag, Given } from './flags';
import type { Machine } from './machine';

/** 0: done; 1: problems were found; 2: it was asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Flags that belong together on a help page. */
export interface FlagGroup {
  readonly title: string;
  readonly flags: readonly Flag[];
}

/** One thing that the program does; the entries stand in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** What is written behind its name: `IN OUT`. */
  readonly takes: string;
  /** What it does, in a line. */
  readonly does: string;
  /** Paragraphs of its help page. */
  readonly about: readonly string[];
  readonly flags: readonly FlagGroup[];
  /** Command lines without the program's name, each with what comes of it. */
  readonly examples: readonly (readonly [line: string, outcome: string])[];
  /** Loads what runs it, when it is first needed. */
  load(): Promise<Run>;
}

/** Runs a command to its end. */
export type Run = (given: Given, machine: Machine) => Promise<ExitCode>;
