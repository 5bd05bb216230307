import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
type OptionalBody = ColumnType<object | null, string | null, string | null>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;

type OfJurisdiction = { readonly jurisdiction_id: string };
type OfPlan = OfJurisdiction & { readonly plan_id: string };
type OfTask = OfJurisdiction & { readonly task_id: string };
/** A unit's share of a task. */
type OfShare = OfTask & { readonly unit_id: string };

type Role = 'lead' | 'co';

/** The tables of the working cycle (migration 0007). States are the words of the domain's tables of transitions. */
export type CycleSchema = {
  readonly post: OfJurisdiction & {
    readonly post_id: string;
    readonly kind: 'lead-official' | 'unit-head' | 'unit-approver' | 'unit-liaison' | 'office';
    readonly title: string;
    readonly unit_id: string | null;
    readonly official_id: string | null;
    readonly created_at: Date;
  };
  readonly post_holding: OfJurisdiction & {
    readonly post_id: string;
    readonly holding_id: string;
    readonly kind: 'holder' | 'substitute';
    readonly person: string;
    readonly user_id: string | null;
    readonly from_date: Day;
    readonly to_date: Day | null;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
  readonly owner_resolution: OfTask & {
    readonly resolution_id: string;
    readonly subject: 'collective' | 'open-list';
    readonly collective_id: string | null;
    readonly unit_ids: readonly string[];
    readonly reason: string;
    readonly decided_at: Date;
    readonly decided_by: string | null;
    readonly withdrawn_at: Date | null;
    readonly withdrawn_by: string | null;
  };
  readonly receipt: OfShare & {
    readonly role: Role;
    readonly state: string;
    readonly clock: string;
    readonly issued_at: Date;
    readonly issued_by: string | null;
    readonly due_on: Day;
    readonly signed_at: Date | null;
    readonly signed_by: string | null;
    readonly parts: Body;
  };
  readonly commitment: OfShare & {
    readonly commitment_id: string;
    readonly role: Role;
    readonly version: number;
    readonly state: string;
    readonly edit: number;
    readonly body: Body;
    readonly note: string | null;
    readonly assigned_by: string | null;
    readonly created_at: Date;
    readonly created_by: string | null;
    readonly submitted_at: Date | null;
    readonly submitted_by: string | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
  };
  readonly report_cycle: OfPlan & {
    readonly cycle_id: string;
    readonly name: string;
    readonly definition: Body;
    readonly state: 'open' | 'closed';
    readonly created_at: Date;
    readonly created_by: string | null;
  };
  readonly report_period: OfJurisdiction & {
    readonly cycle_id: string;
    readonly period: string;
    readonly starts_on: Day;
    readonly ends_on: Day;
    readonly due_co: Day;
    readonly due_lead: Day;
    readonly state: 'open' | 'closed';
    readonly opened_at: Date;
    readonly closed_at: Date | null;
  };
  readonly report: OfShare & {
    readonly report_id: string;
    readonly cycle_id: string;
    readonly period: string;
    readonly plan_id: string;
    readonly role: Role;
    readonly state: string;
    readonly due_on: Day;
    readonly edit: number;
    readonly body: OptionalBody;
    readonly note: string | null;
    readonly is_late: boolean;
    readonly drafted_at: Date | null;
    readonly drafted_by: string | null;
    readonly submitted_at: Date | null;
    readonly submitted_by: string | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
  };
  readonly report_submission: OfShare & {
    readonly report_id: string;
    readonly ord: number;
    readonly body: Body;
    readonly submitted_at: Date;
    readonly submitted_by: string | null;
  };
  readonly evidence: OfJurisdiction & {
    /** null: of a finding of an inspection. */
    readonly task_id: string | null;
    readonly unit_id: string;
    readonly evidence_id: string;
    readonly thing_kind: 'report' | 'close-out' | 'request' | 'value' | 'finding';
    readonly thing_id: string;
    readonly filename: string;
    readonly media_type: string;
    readonly size: number;
    readonly sha256: string;
    readonly scan: 'not-scanned' | 'clean' | 'infected';
    readonly bytes: Uint8Array;
    readonly added_at: Date;
    readonly added_by: string | null;
    readonly removed_at: Date | null;
  };
  readonly progress_value: OfShare & {
    readonly value_id: string;
    readonly measure: string;
    readonly kind: 'self' | 'verified' | 'published';
    readonly as_of: Day;
    readonly period: string | null;
    readonly value: number;
    readonly measure_unit: string | null;
    readonly source: string;
    readonly corrects: string | null;
    readonly report_id: string | null;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
  readonly publisher: OfShare & {
    readonly measure: string;
    readonly source: string;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
  readonly light_pack: OfJurisdiction & {
    readonly pack_id: string;
    readonly version: number;
    readonly state: 'draft' | 'in-use' | 'retired';
    readonly name: string;
    readonly body: Body;
    readonly source: string;
    readonly created_at: Date;
    readonly created_by: string | null;
  };
  readonly plan_pack: OfPlan & {
    readonly task_class: string;
    readonly from_period: string;
    readonly pack_id: string;
    readonly version: number;
    readonly chosen_at: Date;
    readonly chosen_by: string | null;
  };
  readonly light: OfShare & {
    readonly period: string;
    readonly plan_id: string;
    readonly severity: string;
    readonly pack_id: string;
    readonly pack_version: number;
    readonly share: number | null;
    readonly expected: number | null;
    readonly was_red: boolean;
    readonly forecast: string | null;
    readonly facts: Body;
    readonly judged_at: Date;
  };
  readonly task_status: OfTask & {
    readonly plan_id: string;
    readonly task_class: string;
    readonly severity: string;
    readonly period: string | null;
    readonly share: number | null;
    readonly expected: number | null;
    readonly forecast: string | null;
    readonly disagrees: boolean;
    readonly facts: Body;
    readonly commitment_state: string | null;
    readonly receipts_open: number;
    readonly reports_owed: number;
    readonly requests_open: number;
    readonly close_out_state: string | null;
    readonly next_due: Day | null;
  };
  readonly roll_up: OfPlan & {
    readonly period: string;
    readonly dimension: 'plan' | 'chapter' | 'section' | 'official' | 'unit' | 'city';
    readonly member: string;
    readonly severity: string;
    readonly tasks: number;
    readonly share_sum: number;
    readonly share_count: number;
  };
  readonly change_request: OfShare & {
    readonly request_id: string;
    readonly kind: 'extension' | 'adjustment' | 'hand-over' | 'stop';
    readonly state: string;
    readonly edit: number;
    readonly reason: string;
    readonly legal_basis: string;
    readonly proposal: Body;
    readonly steps: Body;
    readonly created_at: Date;
    readonly created_by: string | null;
    readonly submitted_at: Date | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
    readonly base_commitment_id: string | null;
  };
  readonly close_out: OfShare & {
    readonly close_out_id: string;
    readonly state: string;
    readonly edit: number;
    readonly checklist: Body;
    readonly statement: string;
    readonly note: string | null;
    readonly is_sampled: boolean;
    readonly applied_at: Date | null;
    readonly applied_by: string | null;
    readonly checked_at: Date | null;
    readonly checked_by: string | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
    readonly steps: Body;
    readonly created_at: Date;
    readonly created_by: string | null;
  };
  readonly close_out_draw: OfPlan & {
    readonly draw_id: string;
    readonly seed: string;
    readonly share: number;
    readonly candidates: readonly string[];
    readonly drawn: readonly string[];
    readonly drawn_at: Date;
    readonly drawn_by: string | null;
  };
  readonly calendar_year: OfJurisdiction & {
    readonly year: number;
    readonly days: Body;
    readonly source: string;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
};
