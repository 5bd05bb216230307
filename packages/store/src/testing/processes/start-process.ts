import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of this package's own, told by the name of its file here. */
export type StartedProcess = {
  readonly pid: number;
  /** The next line it says; null once it has ended. */
  readonly nextLine: () => Promise<string | null>;
  readonly tell: (line: string) => void;
  /** kill -9, and the wait until it is gone. Resolves to the lines that were left. */
  readonly kill: () => Promise<readonly string[]>;
  readonly killAfter: (milliseconds: number) => Promise<readonly string[]>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
};

/** The built file: a process of its own runs no TypeScript. */
const fileOf = (name: string): string => fileURLToPath(new URL(`../../../dist/testing/processes/${name}.js`, import.meta.url));

const linesOf = (child: ChildProcess): AsyncIterator<string> => {
  if (child.stdout === null) throw new Error('the process has no output');
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]();
};

/** Starts one of the programs beside this file. */
export const startProcess = (name: string, ...words: readonly string[]): StartedProcess => {
  const child = spawn(process.execPath, [fileOf(name), ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = linesOf(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const nextLine = async (): Promise<string | null> => {
    const { done, value } = await lines.next();
    return done === true ? null : value;
  };
  const kill = async (): Promise<readonly string[]> => {
    child.kill('SIGKILL');
    await ended;
    const left: string[] = [];
    for (let line = await nextLine(); line !== null; line = await nextLine()) left.push(line);
    return left;
  };
  const killAfter = (milliseconds: number): Promise<readonly string[]> =>
    new Promise((resolve, reject) => setTimeout(() => kill().then(resolve, reject), milliseconds));
  return { pid: child.pid ?? 0, nextLine, tell: (line) => void child.stdin?.write(`${line}\n`), kill, killAfter, ended };
};
