import type { DeskLine } from './desk-query.js';

/** Where a line of the desk is settled. */
export const dutyLink = ({ taskId }: DeskLine) => ({ to: '/tasks/$taskId', params: { taskId } }) as const;
