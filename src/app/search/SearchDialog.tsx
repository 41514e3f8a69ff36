import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Result, Results } from '../../view/search-results';
import { useAtlas, useStage } from '../hooks';
import { EngineFound, WhereFetched } from '../in-engine';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { LIST_ID, optionId, ResultList } from './ResultList';
import styles from './SearchDialog.module.css';
import { useChoose } from './use-choose';
import { useResults } from './use-results';

/** Finds an actor, a tie or a claim by what is typed, or the second end of a path; arrows, Enter and the mouse choose. */
export function SearchDialog() {
  const atlas = useAtlas();
  const dialog = useStage((stage) => stage.dialog);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const from = dialog.kind === 'path-to' ? dialog.from : undefined;
  const choose = useChoose(from);
  const { asked = '', results, coming } = useResults(query, from);
  const options = optionsOf(results);
  const at = Math.min(active, options.length - 1);
  const ask = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  const take = (result: Result | undefined) => {
    if (!result) return;
    ask('');
    choose(result);
  };
  // What was typed last may not be listed yet: Enter means the first that it will find.
  const takeMeant = () => {
    if (asked === query && options.length > 0) take(options[at]);
    else coming().then((found) => take(optionsOf(found)[0]), ignore);
  };
  const title = from === undefined ? 'Find an actor or claim' : `Paths from ${atlas.nameOf(from)} to …`;
  return (
    <Modal title={title} bare size="narrow" onClose={closeDialog}>
      <div className={styles.search}>
        <SearchField
          key={from ?? ''}
          title={title}
          query={query}
          active={options[at]}
          onAsk={ask}
          onMove={(key) => setActive(moved(key, at, options.length))}
          onTake={takeMeant}
        />
        <ResultList groups={results.groups} active={options[at]} onTake={take} />
        <Nothing query={asked} results={results} onAsk={ask} />
        {from === undefined && (
          <WhereFetched>
            <EngineFound query={asked} />
          </WhereFetched>
        )}
        <p className={styles.status} role="status">
          {asked.trim() !== '' && options.length > 0 ? results.status : ''}
        </p>
      </div>
    </Modal>
  );
}

function SearchField({
  title,
  query,
  active,
  onAsk,
  onMove,
  onTake,
}: {
  readonly title: string;
  readonly query: string;
  readonly active: Result | undefined;
  readonly onAsk: (text: string) => void;
  readonly onMove: (key: string) => void;
  readonly onTake: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onTake();
    else if (MOVES.has(event.key)) onMove(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-label={title}
        aria-expanded={active !== undefined}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={title}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        dir="auto"
        value={query}
        onChange={(event) => onAsk(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.escape} onClick={closeDialog}>
        <span className="only-heard">Close, </span>Esc
      </button>
    </div>
  );
}

function Nothing({
  query,
  results: { groups, suggestion },
  onAsk,
}: {
  readonly query: string;
  readonly results: Results;
  readonly onAsk: (text: string) => void;
}) {
  if (groups.length > 0 || query.trim() === '') return null;
  return (
    <div className={styles.nothing} role="status">
      <p>
        Nothing is called <bdi>“{query.trim()}”</bdi> and no claim holds these words.
      </p>
      {suggestion && (
        <p>
          Nearest spelling:{' '}
          <button type="button" className="word-button" onClick={() => onAsk(suggestion)}>
            <bdi>{suggestion}</bdi>
          </button>
        </p>
      )}
    </div>
  );
}

function optionsOf({ groups }: Results): readonly Result[] {
  return groups.flatMap((group) => group.results);
}

/** Something else was asked for meanwhile. */
function ignore() {}

const MOVES = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

function moved(key: string, at: number, count: number): number {
  if (count === 0) return 0;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return (at + (key === 'ArrowDown' ? 1 : -1) + count) % count;
}
