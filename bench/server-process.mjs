import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../scripts/root.mjs';

const patience = 120_000;

/**
 * Starts a program that serves on `port` and waits for its first answer. `firstAnswer` is in milliseconds from the spawn, `printed()` what it
 * wrote. It runs in a process group of its own, so that `stop` ends npm and everything below it.
 */
export const serverProcess = async (command, args, { port, path = '/', env = {} }) => {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  while (!(await answers(port, path))) {
    if (child.exitCode !== null) throw new Error(`${command} ${args.join(' ')} ended with exit code ${child.exitCode}`);
    if (performance.now() - started > patience) {
      await stop();
      throw new Error(`${command} ${args.join(' ')} did not answer`);
    }
    await pause(5);
  }
  return { firstAnswer: performance.now() - started, printed: () => printed, stop };
};

const answers = async (port, path) => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    await answer.arrayBuffer();
    return answer.status < 500;
  } catch {
    return false;
  }
};
