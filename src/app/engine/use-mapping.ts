import { useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../lib/result';
import type { Issue } from '../../model/issue';
import type { Vocabulary } from '../../model/vocabulary';
import { type EngineSchema, exploredSchema } from '../../sources/sparql/mapped/explore';
import { firstMapping } from '../../sources/sparql/mapped/first-mapping';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import { mappingText, parseMapping } from '../../sources/sparql/mapped/mapping-file';
import { PRESETS } from '../../sources/sparql/mapped/presets';
import type { Reached } from './connecting';

/** A mapping that is being written: its text is what there is, the form reads and writes it. */
export interface MappingDraft {
  readonly text: string;
  readonly read: Result<Mapping, Issue>;
  /** What was found in the engine, where it was looked at. */
  readonly schema: EngineSchema | undefined;
  readonly isLooking: boolean;
  /** Why the engine could not be looked at, or what was found there. */
  readonly problem: string;
  write(text: string): void;
  change(mapping: Mapping): void;
  /** Looks at what an engine holds and begins with that. */
  look(reached: Reached): void;
}

/** Keeps a mapping that is being written, begun with a text or with any statement between two IRIs. */
export function useMapping(standard: Vocabulary, begin: string | undefined): MappingDraft {
  const [text, write] = useState(() => begin ?? mappingText(PRESETS.at(-1)!.mapping));
  const [schema, setSchema] = useState<EngineSchema>();
  const [isLooking, setLooking] = useState(false);
  const [problem, setProblem] = useState('');
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const read = useMemo(() => parseMapping(text, standard), [text, standard]);
  const change = (mapping: Mapping) => write(mappingText(mapping));
  const look = async ({ engine }: Reached) => {
    const { signal } = leaving.current;
    setLooking(true);
    setProblem('');
    try {
      const found = await exploredSchema(engine, { signal });
      setSchema(found);
      const first = firstMapping(found, standard);
      if ('mapping' in first) change(first.mapping);
      setProblem(WORDS[first.is](engine.label));
    } catch (error) {
      if (!signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    }
    if (!signal.aborted) setLooking(false);
  };
  return { text, read, schema, isLooking, problem, write, change, look: (reached) => void look(reached) };
}

const WORDS = {
  own: (host: string) => `${host} holds datasets of ours: no mapping is needed for these.`,
  preset: (host: string) => `${host} is written in a known way: the mapping for it was taken.`,
  guess: (host: string) => `A first mapping was put together of what ${host} holds: look through it.`,
  nothing: (host: string) => `Nothing in ${host} ties one thing to another.`,
} as const;
