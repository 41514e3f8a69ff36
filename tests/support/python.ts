import { execFileSync } from 'node:child_process';

/** What stands in the way of running Python with a module; undefined where nothing does. */
export function missingPython(module: string): string | undefined {
  try {
    execFileSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' });
    return undefined;
  } catch {
    return `python3 with ${module} is not there`;
  }
}

/** Runs a script that reads JSON from its standard input and prints JSON. */
export function python(script: string, input: unknown): unknown {
  const options = { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  return JSON.parse(execFileSync('python3', ['-X', 'utf8', '-c', script], options));
}
