import { fork } from 'node:child_process';
import { join } from 'node:path';

const CHILD = join(import.meta.dirname, 'child.mjs');
/** Room for the peers that hold a whole document in memory. */
const SWITCHES = ['--expose-gc', '--max-old-space-size=8192'];
const SET_UP_LIMIT = 180_000;

/** Starts one side of a row in a process of its own, if it is built; a sample of it may take `limit` ms at most. */
export async function startSide(task, { limit }) {
  const child = fork(CHILD, [JSON.stringify(task)], {
    execArgv: SWITCHES,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-4000);
  });
  const next = (within) => nextMessage(child, within, () => complaint);
  const stop = () => child.kill('SIGKILL');
  const { ready, over } = await next(SET_UP_LIMIT);
  if (over) throw new Error(`not set up within ${SET_UP_LIMIT / 1000} s`);
  if (!ready) {
    stop();
    return undefined;
  }
  return {
    sample: () => {
      const answer = next(limit);
      child.send('sample');
      return answer;
    },
    stop,
  };
}

/** What the process says next; `{ over: ms }` and its end when it says nothing for too long. */
function nextMessage(child, within, complaint) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      settle(resolve, { over: within });
    }, within);
    const heard = (message) => settle(resolve, message);
    const ended = (code) => settle(reject, new Error(`ended with ${code}: ${complaint().trim() || 'without a word'}`));
    const settle = (how, value) => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', ended);
      how(value);
    };
    child.once('message', heard).once('exit', ended);
  });
}
