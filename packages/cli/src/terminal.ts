import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** What a command may touch of the world around it. Tests hand in their own. */
export type Terminal = {
  /** The bytes of a file; `-` is standard input. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes to standard output: results. */
  readonly out: (text: string) => void;
  /** Writes to standard error: what went wrong. */
  readonly err: (text: string) => void;
  /** Columns of the screen. */
  readonly width: number;
};

const usualWidth = 120;

/** The terminal that the process was started in. */
export const processTerminal = (): Terminal => ({
  read: async (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  width: process.stdout.columns ?? usualWidth,
});
