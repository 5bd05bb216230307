import type { CalendarDate, NoticeBody } from '@luoshi/domain';
import type { DeskOwner, Tx } from '@luoshi/store';

/** Something that is owed by a day, as a source tells it to whoever sits at a desk. */
export type NoticeDuty = {
  /** The thing and the act, the same as long as they are the same: `report-write 0190… 210000-…`. */
  readonly key: string;
  readonly dueOn: CalendarDate;
  /** The day it came to the desk. */
  readonly since: CalendarDate;
  readonly body: NoticeBody;
};

/** Where duties come from. It answers whatever has a due day up to `dueBy`, overdue ones too, and nothing that is settled. */
export type DutySource = {
  readonly name: string;
  readonly read: (tx: Tx, owner: DeskOwner, dueBy: CalendarDate) => Promise<readonly NoticeDuty[]>;
};
