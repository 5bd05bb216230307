import type { CalendarDate } from '../plan/plan.js';

/** The most that one part may count in a mean, as a share, with the text it comes from. */
export type RollUpCap = { readonly share: number; readonly from: CalendarDate; readonly source: string };

/** 陇县: a child's share is capped, so that one part's excess cannot hide another's lag. */
export const shippedRollUpCap: RollUpCap = { share: 1, from: '2024-01-01', source: '陇县、枣庄：下级完成率计入平均时以100%为限' };
