import { dropUnfinished } from './new-file';
import { nodeMachine } from './node-machine';
import { run, sentenceOn } from './run';
import { codeOf } from './system-errors';

/** What a shell is told of a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs the command line that Node was given, and leaves its exit code behind. */
async function main(args: readonly string[]): Promise<void> {
  // Nothing that a file names may reach every object there is.
  Object.preventExtensions(Object.prototype);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => end(code));
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${sentenceOn(error)}\n`);
    end(2);
  });
  // Whoever reads what is written may have had enough: `atlas formats | head -1`.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') end(0);
  });
  process.stderr.on('error', () => {});
  process.exitCode = await run(args, nodeMachine());
}

function end(code: number): never {
  dropUnfinished();
  process.exit(code);
}

await main(process.argv.slice(2));
