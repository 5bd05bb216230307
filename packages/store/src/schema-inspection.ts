import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;

type OfJurisdiction = { readonly jurisdiction_id: string };
type OfInspection = OfJurisdiction & { readonly inspection_id: string };
type OfInspectedUnit = OfInspection & { readonly unit_id: string };

/** The tables of supervision by decree 733 (migration 0015). States are the words of the domain's tables of transitions. */
export type InspectionSchema = {
  readonly inspection: OfInspection & {
    readonly kind: string;
    readonly state: string;
    readonly edit: number;
    readonly title: string;
    readonly subject: string;
    readonly task_ids: readonly string[];
    readonly basis: Body;
    readonly approver: Body;
    readonly starts_on: Day;
    readonly ends_on: Day;
    readonly scheme: Body;
    readonly team: Body;
    readonly steps: Body;
    readonly notice_number: string | null;
    readonly conclusion_number: string | null;
    readonly created_at: Date;
    readonly created_by: string | null;
    readonly proposed_by: string | null;
  };
  readonly inspection_unit: OfInspectedUnit & {
    readonly ord: number;
    readonly noticed_at: Date | null;
    readonly signed_at: Date | null;
    readonly signed_by: string | null;
  };
  readonly inspection_finding: OfInspectedUnit & {
    readonly finding_id: string;
    readonly state: string;
    readonly fact: string;
    readonly basis: string;
    readonly demand: string;
    readonly due_on: Day | null;
    readonly account: string;
    readonly check_note: string;
    readonly shown_at: Date | null;
    readonly recorded_at: Date;
    readonly recorded_by: string | null;
    readonly reported_at: Date | null;
    readonly checked_at: Date | null;
    readonly checked_by: string | null;
  };
  readonly inspection_conclusion: OfInspectedUnit & {
    readonly text: string;
    readonly written_at: Date;
    readonly written_by: string | null;
    readonly fed_back_at: Date | null;
    readonly received_on: Day | null;
    readonly received_by: string | null;
    readonly feedback: string;
  };
  readonly inspection_review: OfInspectedUnit & {
    readonly review_id: string;
    readonly state: string;
    readonly reason: string;
    readonly applied_on: Day;
    readonly applied_by: string | null;
    readonly due_on: Day;
    readonly number: string | null;
    readonly decision: string;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
  };
  readonly inspection_recommendation: OfInspectedUnit & {
    readonly recommendation_id: string;
    readonly kind: string;
    readonly state: string;
    readonly reason: string;
    readonly approver: Body;
    readonly paper: string;
    readonly proposed_at: Date;
    readonly proposed_by: string | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
    readonly carried_out_on: Day | null;
  };
  readonly inspection_clue: OfInspection & {
    readonly clue_id: string;
    readonly authority: string;
    readonly state: string;
    readonly number: string | null;
    readonly handed_over_on: Day | null;
    readonly acknowledged_on: Day | null;
    readonly noted_at: Date;
    readonly noted_by: string | null;
  };
  readonly inspection_rule: OfJurisdiction & {
    readonly from_date: Day;
    readonly body: Body;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
  readonly paper_series: OfJurisdiction & { readonly series: string; readonly year: number; readonly last: number };
};
