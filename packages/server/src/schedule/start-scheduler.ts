import type { Lang } from '@luoshi/domain';
import type { Store } from '@luoshi/store';
import { v7 } from 'uuid';
import { systemScope } from '../auth/caller.js';
import { nobody, transactions } from '../http/request-context.js';
import { openTransport } from '../notices/channels/open-transport.js';
import type { JobContext } from './job.js';
import { jobsOf } from './jobs.js';
import { Scheduler } from './scheduler.js';

type Options = {
  readonly store: Store;
  readonly jurisdictionId: string;
  readonly lang: Lang;
  /** The machine's time where absent. */
  readonly now?: () => Date;
  /** Told of a fault; the log of the server. */
  readonly tell: (fault: unknown, job: string) => void;
};

/** The context in which the product itself acts. */
export const jobContextOf = (
  { store, jurisdictionId, lang }: Omit<Options, 'tell' | 'now'>,
  now: () => Date,
  newId: () => string,
): JobContext => {
  const person = { actor: nobody(jurisdictionId), actorName: lang === 'zh' ? '系统' : 'system', lang };
  return { ...transactions({ store, jurisdictionId, now, newId }, person, systemScope(jurisdictionId)), now, newId, isEnding: () => false };
};

/** Starts what the server does by itself: reminders and their delivery. Close it before the store. */
export const startScheduler = (options: Options): { readonly close: () => Promise<void> } => {
  const scheduler = new Scheduler(
    jobContextOf(options, options.now ?? (() => new Date()), () => v7()),
    jobsOf(openTransport()),
    options.tell,
  );
  scheduler.start();
  return scheduler;
};
