import type { Job, JobContext } from './job.js';
import { runJob } from './run-job.js';

/** Milliseconds between two looks at what is due. */
const beat = 5_000;

/**
 * Runs the jobs of the server process one after another, each as often as it says. A fault of one is told and leaves the others alone. Closing
 * waits for the job that is running.
 */
export class Scheduler {
  readonly #context: JobContext;
  readonly #jobs: readonly Job[];
  readonly #tell: (fault: unknown, job: string) => void;
  readonly #next = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(context: JobContext, jobs: readonly Job[], tell: (fault: unknown, job: string) => void) {
    this.#context = { ...context, isEnding: () => this.#isClosed };
    this.#jobs = jobs;
    this.#tell = tell;
  }

  /** Begins to look at regular times, and at once. */
  start(): void {
    this.#timer = setInterval(() => void this.turn(), beat).unref();
    void this.turn();
  }

  /** One look at all jobs by the clock of the context; turns follow one another. */
  turn(): Promise<void> {
    this.#running = this.#running.then(() => this.#runDue());
    return this.#running;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #runDue(): Promise<void> {
    for (const job of this.#jobs) {
      const now = this.#context.now().getTime();
      if (this.#isClosed || now < (this.#next.get(job.name) ?? 0)) continue;
      this.#next.set(job.name, now + job.every);
      try {
        await runJob(this.#context, job);
      } catch (fault) {
        this.#tell(fault, job.name);
      }
    }
  }
}
