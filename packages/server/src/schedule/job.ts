import type { RequestContext } from '../http/route.js';

/** What a job works with: transactions with the product's own rights, the clock, new ids. */
export type JobContext = Pick<RequestContext, 'read' | 'write'> & {
  readonly now: () => Date;
  readonly newId: () => string;
  /** The server is being stopped: a job that goes through a list leaves the rest to the next start. */
  readonly isEnding: () => boolean;
};

/**
 * Something the server does by itself, again and again. A job may be cut off at any moment and run twice: it keeps its own books in the database
 * and writes nothing where there is nothing to do.
 */
export type Job = {
  readonly name: string;
  /** Milliseconds between the beginnings of two runs. */
  readonly every: number;
  /** Milliseconds a run may take; a process that takes longer is taken for gone, and another may begin. */
  readonly within: number;
  /** Asked first, by reading alone: false lets this turn pass without a trace. */
  readonly isDue?: (job: JobContext) => Promise<boolean>;
  readonly run: (job: JobContext) => Promise<void>;
};
