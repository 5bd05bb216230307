import { spawn } from 'node:child_process';

/** What a virus scanner says of a file; `not-scanned` where none is set up. */
export type ScanVerdict = 'not-scanned' | 'clean' | 'infected';

/** Looks through a file's bytes; null where the scanner gave no answer. */
export type Scan = (bytes: Uint8Array) => Promise<ScanVerdict | null>;

/** A scanner slower than this counts as silent. */
const patience = 60_000;

/** No scanner was set up: files are kept, and say that nobody looked. */
export const noScan: Scan = async () => 'not-scanned';

/**
 * A scanner that is a command: the file on its standard input; 0 clean, 1 infected, anything else no answer. So speak ClamAV's tools
 * (`clamdscan --no-summary -`). The command is the administrator's, split at spaces, and never sees a file's name.
 */
export const scanWith = (command: string): Scan => {
  const [program = '', ...words] = command.split(/\s+/).filter((word) => word !== '');
  return (bytes) =>
    new Promise((resolve) => {
      const scanner = spawn(program, words, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience });
      scanner.once('error', () => resolve(null));
      scanner.once('exit', (code) => resolve(code === 0 ? 'clean' : code === 1 ? 'infected' : null));
      // One that has made up its mind stops reading.
      scanner.stdin.on('error', () => undefined);
      scanner.stdin.end(bytes);
    });
};
