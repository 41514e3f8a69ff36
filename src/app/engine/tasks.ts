import { isGivenUp } from '../desk';
import { engines, type Task } from '../engines';
import { notify } from '../stage';

/** How something that was fetched ended. */
export type Outcome = 'done' | 'cancelled' | 'failed';

let asked = 0;

/** Runs something that is fetched where the reader sees how far it is and can end it; what fails is told in a sentence, with a way to ask again. */
export async function asTask(
  what: string,
  run: (signal: AbortSignal, tell: (claims: number) => void) => Promise<void>,
  again?: () => void,
): Promise<Outcome> {
  const ending = new AbortController();
  const id = ++asked;
  const change = (next: (tasks: readonly Task[]) => readonly Task[]) =>
    engines.setState(({ tasks }) => ({ tasks: next(tasks) }));
  change((tasks) => [...tasks, { id, what, claims: 0, cancel: () => ending.abort() }]);
  try {
    await run(ending.signal, (claims) =>
      change((tasks) => tasks.map((task) => (task.id === id ? { ...task, claims } : task))),
    );
    return 'done';
  } catch (error) {
    if (ending.signal.aborted || isGivenUp(error)) return 'cancelled';
    tellTrouble(error, again);
    notify(messageOf(error), again && { label: 'Ask again', take: again });
    return 'failed';
  } finally {
    change((tasks) => tasks.filter((task) => task.id !== id));
  }
}

const MOST_TROUBLES = 5;

/** Says what went wrong, the last first; the same sentence is said once. */
export function tellTrouble(error: unknown, again?: () => void) {
  const message = messageOf(error);
  const trouble = { id: ++asked, message, at: Date.now(), ...(again && { again }) };
  engines.setState(({ troubles }) => ({
    troubles: [trouble, ...troubles.filter((one) => one.message !== message)].slice(0, MOST_TROUBLES),
  }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Takes a trouble back: it was read, or is being asked again. */
export function forgetTrouble(id: number) {
  engines.setState(({ troubles }) => ({ troubles: troubles.filter((trouble) => trouble.id !== id) }));
}
