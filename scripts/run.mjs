import { spawn } from 'node:child_process';
import { at, root } from './root.mjs';

/** Runs a program to its end with its output shown; resolves to the exit code. No shell, so paths may hold spaces. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal === null ? code : 1));
  });

/** Options that send a program's whole output to stderr. */
export const toStderr = { stdio: ['ignore', 2, 2] };

/** Runs a JavaScript tool out of node_modules, e.g. `runTool('typescript/bin/tsc', ['-b'])`. */
export const runTool = (file, args, options) => run(process.execPath, [at('node_modules', file), ...args], options);
