import type { DeskOwner, Tx } from '@luoshi/store';
import { deskDuties } from './desk-duties.js';
import type { DutySource, NoticeDuty } from './duty-source.js';

/** Every source of duties. Another kind of duty with a due day (督办, 批示) adds its line and is reminded of. */
const dutySources: readonly DutySource[] = [{ name: 'desk', read: deskDuties }];

/** A duty with the source it comes from. */
export type SourcedDuty = NoticeDuty & { readonly source: string };

/** A duty as reminders know it: with a new due day it is another one, and its stages begin anew. */
export const dutyOf = ({ source, key, dueOn }: SourcedDuty): string => `${source} ${key} ${dueOn}`;

/** Everything that a desk owes by a day. */
export const readDuties = async (tx: Tx, owner: DeskOwner, dueBy: string): Promise<readonly SourcedDuty[]> => {
  const duties: SourcedDuty[] = [];
  for (const { name, read } of dutySources) {
    const found = await read(tx, owner, dueBy);
    duties.push(...found.map((duty) => ({ ...duty, source: name })));
  }
  return duties;
};
