import { readStatusTaskIds, type TaskChoice, type Tx, withSystemReach } from '@luoshi/store';
import { refreshWithin } from './refresh-tasks.js';

const tasksAtOnce = 250;

/**
 * Lets lights and sums follow when the ledger is read otherwise (an erratum, a unit merged, an amended document): other chapters, officials
 * and units answer then. Tasks of which nothing is judged yet have nothing to follow. The clock words a missing report and decides no light.
 */
export const refreshJudged = (tx: Tx, choice: TaskChoice): Promise<void> =>
  withSystemReach(tx, async (system) => {
    const taskIds = await readStatusTaskIds(system, choice);
    for (let start = 0; start < taskIds.length; start += tasksAtOnce)
      await refreshWithin({ tx: system, now: () => new Date() }, taskIds.slice(start, start + tasksAtOnce), null);
  });
