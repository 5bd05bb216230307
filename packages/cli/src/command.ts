import type { Lang } from '@luoshi/domain';
import type { Terminal } from './terminal.js';

/** One command: its words behind the name are `args`. Resolves to the exit code. */
export type Command = (args: readonly string[], lang: Lang, terminal: Terminal) => Promise<number>;

/** How a command shows in the help, and where its code is: each file is loaded only when its command is called. */
export type CommandEntry = {
  readonly usage: string;
  readonly zh: string;
  readonly en: string;
  readonly load: () => Promise<{ readonly command: Command }>;
};

/** Exit code of a command that could not be understood, or whose file could not be read. */
export const unusable = 2;
