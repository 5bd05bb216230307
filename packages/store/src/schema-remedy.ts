import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;
type Numbered = { readonly jurisdiction_id: string; readonly year: number; readonly no: number };

/** The tables of instructions (批示), problems (问题清单) and complaints (投诉建议), as Kysely sees them. */
export type RemedySchema = {
  readonly instruction: Numbered & {
    readonly instruction_id: string;
    readonly official_id: string;
    readonly plan_id: string | null;
    readonly task_id: string | null;
    readonly title: string;
    readonly body: string;
    readonly given_on: Day;
    readonly urgency: 'urgent' | 'ordinary' | 'hard';
    readonly due_on: Day | null;
    readonly state: string;
    readonly edit: number;
    readonly outcome: string;
    readonly steps: Body;
    readonly recorded_at: Date;
    readonly recorded_by: string | null;
    readonly closed_at: Date | null;
  };
  readonly problem: Numbered & {
    readonly problem_id: string;
    readonly plan_id: string | null;
    readonly task_id: string | null;
    readonly unit_id: string;
    readonly source: 'report' | 'supervision' | 'leader' | 'complaint';
    readonly origin_id: string | null;
    readonly title: string;
    readonly detail: string;
    readonly found_on: Day;
    readonly due_on: Day;
    readonly measure: string;
    readonly person: string;
    readonly planned_for: Day | null;
    readonly result: string;
    readonly answered_by: string | null;
    readonly state: string;
    readonly edit: number;
    readonly steps: Body;
    readonly listed_at: Date;
    readonly listed_by: string | null;
    readonly closed_at: Date | null;
  };
  readonly complaint: Numbered & {
    readonly complaint_id: string;
    readonly kind: 'complaint' | 'suggestion';
    readonly body: string;
    readonly body_hash: string;
    readonly contact: string;
    readonly code_hash: string;
    readonly received_on: Day;
    readonly due_on: Day | null;
    readonly state: string;
    readonly edit: number;
    readonly answer: string;
    readonly steps: Body;
    readonly received_at: Date;
    readonly closed_at: Date | null;
  };
};
