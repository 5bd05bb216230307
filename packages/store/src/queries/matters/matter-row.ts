import type { CalendarDate, Ladder, MatterEvent, MatterState } from '@luoshi/domain';
import { sql } from 'kysely';

/** Where a matter came from. */
export type MatterOrigin = 'light' | 'report' | 'instruction' | 'meeting' | 'problem' | 'complaint' | 'inspection' | 'proposal';
/** A step of its ladder that was reached. `by`: who approved it; null where no approval was needed. */
export type Climb = { readonly key: string; readonly on: CalendarDate; readonly due: CalendarDate | null; readonly by: string | null };
/** What happened to a matter. */
export type MatterStep = {
  readonly event: MatterEvent | 'open' | 'climb' | 'approve' | 'refuse' | 'hand-over';
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
};

/** One matter with its sheet. */
export type MatterRow = {
  readonly matterId: string;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly no: number | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly origin: MatterOrigin;
  /** The instruction, problem, complaint or inspection it came from; null where its origin has no page. */
  readonly originId: string | null;
  readonly title: string;
  readonly demand: string;
  readonly sheetYear: number;
  readonly sheetNo: number;
  readonly ladder: Ladder;
  readonly stepKey: string;
  readonly stepDue: CalendarDate | null;
  readonly approval: 'none' | 'awaiting' | 'refused';
  readonly climbs: readonly Climb[];
  readonly state: MatterState;
  readonly edit: number;
  readonly reason: string;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly steps: readonly MatterStep[];
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};

/** Select list and joins of a matter `m`. */
export const matterColumns = sql`m.matter_id as "matterId", m.plan_id as "planId", m.task_id as "taskId", t.no, m.unit_id as "unitId",
  u.name as "unitName", m.origin, m.origin_id as "originId", m.title, m.demand, m.sheet_year as "sheetYear", m.sheet_no as "sheetNo", m.ladder, m.step_key as "stepKey",
  m.step_due as "stepDue", m.approval, m.climbs, m.state, m.edit, m.reason, m.answer, m.answered_by as "answeredBy", m.steps,
  m.opened_at as "openedAt", m.closed_at as "closedAt"
  from matter m
  left join task t on t.jurisdiction_id = m.jurisdiction_id and t.task_id = m.task_id
  join unit u on u.jurisdiction_id = m.jurisdiction_id and u.unit_id = m.unit_id`;
