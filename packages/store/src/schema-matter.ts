import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;
type OfJurisdiction = { readonly jurisdiction_id: string };

/** The tables of matters (督办事项) and own ladders, as Kysely sees them. */
export type MatterSchema = {
  readonly ladder: OfJurisdiction & {
    readonly ladder_id: string;
    readonly version: number;
    readonly body: Body;
    readonly retired: boolean;
    readonly made_at: Date;
    readonly made_by: string | null;
  };
  readonly matter: OfJurisdiction & {
    readonly matter_id: string;
    readonly plan_id: string | null;
    readonly task_id: string | null;
    readonly unit_id: string;
    readonly origin: 'light' | 'report' | 'instruction' | 'meeting' | 'problem' | 'complaint' | 'inspection' | 'proposal';
    readonly origin_id: string | null;
    readonly title: string;
    readonly demand: string;
    readonly sheet_year: number;
    readonly sheet_no: number;
    readonly ladder: Body;
    readonly step_key: string;
    readonly step_due: Day | null;
    readonly approval: 'none' | 'awaiting' | 'refused';
    readonly climbs: Body;
    readonly state: string;
    readonly edit: number;
    readonly reason: string;
    readonly answer: string;
    readonly answered_by: string | null;
    readonly steps: Body;
    readonly opened_at: Date;
    readonly opened_by: string | null;
    readonly closed_at: Date | null;
  };
};
