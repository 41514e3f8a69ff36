import { useState } from 'react';
import type { Vocabulary } from '../../model/vocabulary';
import { parseMapping } from '../../sources/sparql/mapped/mapping-file';
import { PRESETS } from '../../sources/sparql/mapped/presets';
import { FileButton } from '../ui/FileButton';
import type { Reached } from './connecting';
import styles from './Mapping.module.css';
import { MappingForm } from './MappingForm';
import { MappingJson } from './MappingJson';
import { MappingWords } from './MappingWords';
import { SchemaWords } from './SchemaWords';
import type { MappingDraft } from './use-mapping';

/** What of other people's data is an actor, a relation, a date: begun with a preset, a file or a look at the engine, then changed as a form or as JSON. */
export function MappingStep({
  reached,
  draft,
  standard,
}: {
  readonly reached: Reached;
  readonly draft: MappingDraft;
  readonly standard: Vocabulary;
}) {
  const [way, setWay] = useState<'form' | 'json'>('form');
  const { text, read, schema } = draft;
  return (
    <>
      <Beginning reached={reached} draft={draft} standard={standard} />
      <div className={styles.ways}>
        <h3>Mapping</h3>
        {(['form', 'json'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
            {one === 'form' ? 'Form' : 'JSON'}
          </button>
        ))}
      </div>
      {read.ok && <MappingWords mapping={read.value} standard={standard} />}
      {way === 'json' || !read.ok ? (
        <MappingJson text={text} issues={read.issues} onText={draft.write} />
      ) : (
        <MappingForm mapping={read.value} schema={schema} standard={standard} onMapping={draft.change} />
      )}
    </>
  );
}

function Beginning({
  reached,
  draft,
  standard,
}: {
  readonly reached: Reached;
  readonly draft: MappingDraft;
  readonly standard: Vocabulary;
}) {
  const { schema, isLooking, look, problem } = draft;
  const [word, setWord] = useState('');
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const text = await file.text();
    draft.write(text);
    setWord(parseMapping(text, standard).ok ? `Taken from ${file.name}.` : `${file.name} needs mending: see below.`);
  };
  return (
    <>
      <div className={styles.beginning}>
        <label>
          Begin with{' '}
          <select
            value=""
            onChange={({ target }) => {
              const preset = PRESETS.find(({ id }) => id === target.value);
              if (preset) draft.change(preset.mapping);
            }}
          >
            <option value="">a known way of writing…</option>
            {PRESETS.map(({ id, mapping }) => (
              <option key={id} value={id}>
                {mapping.label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="plain-button" disabled={isLooking} onClick={() => look(reached)}>
          {isLooking ? 'Looking…' : 'What the engine holds'}
        </button>
        <FileButton
          label="A saved mapping…"
          accept=".json,application/json"
          look="plain-button"
          multiple={false}
          onFiles={(files) => void take(files)}
        />
      </div>
      <p className={styles.word} role="status">
        {problem || word}
      </p>
      {schema && (
        <p className={styles.word}>
          <SchemaWords schema={schema} />
        </p>
      )}
    </>
  );
}
