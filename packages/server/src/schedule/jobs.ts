import { hasDueDelivery } from '@luoshi/store';
import type { Transport } from '../notices/channels/transport.js';
import { deliverDue } from '../notices/deliver-due.js';
import { remindAll } from '../notices/remind-all.js';
import { climbMatters, hasOverdueMatters } from '../supervision/climb-matters.js';
import type { Job } from './job.js';

const [second, minute] = [1_000, 60_000];

/** Everything the server does by itself. Another feature adds its line here. */
export const jobsOf = (transport: Transport): readonly Job[] => [
  { name: 'notices.remind', every: 10 * minute, within: 10 * minute, run: remindAll },
  { name: 'matters.climb', every: 10 * minute, within: 10 * minute, isDue: hasOverdueMatters, run: climbMatters },
  {
    name: 'notices.deliver',
    every: 5 * second,
    within: 5 * minute,
    isDue: ({ read, now }) => read(({ tx }) => hasDueDelivery(tx, now())),
    run: (job) => deliverDue(job, transport),
  },
];
