import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;
/** numeric: the queries read and write it as text, so that no digit is lost. */
type Decimal = number;
type OfJurisdiction = { readonly jurisdiction_id: string };
type OfUnit = OfJurisdiction & { readonly assessment_id: string; readonly unit_id: string };

/** The tables of assessments and appeals (migration 0024). */
export type AssessmentSchema = {
  readonly assessment_scheme: OfJurisdiction & {
    readonly scheme_id: string;
    readonly version: number;
    readonly state: 'draft' | 'adopted';
    readonly body: Body;
    readonly created_at: Date;
    readonly created_by: string | null;
    readonly adopted_at: Date | null;
    readonly adopted_by: string | null;
  };
  readonly assessment: OfJurisdiction & {
    readonly assessment_id: string;
    readonly plan_id: string;
    readonly period: string;
    readonly state: string;
    readonly edit: number;
    readonly scheme: Body;
    readonly digest: string | null;
    readonly public_until: Day | null;
    readonly steps: Body;
    readonly created_at: Date;
    readonly created_by: string | null;
    readonly scored_at: Date | null;
  };
  readonly assessment_score: OfUnit & {
    readonly group_key: string | null;
    readonly points: Decimal;
    readonly corrected: Decimal;
    readonly incomparable: string | null;
  };
  readonly assessment_sheet: OfUnit & { readonly facts: Body; readonly score: Body };
  readonly appeal: OfUnit & {
    readonly appeal_id: string;
    readonly line_key: string;
    readonly line_points: Decimal;
    readonly state: string;
    readonly edit: number;
    readonly statement: string;
    readonly due_on: Day;
    readonly applied_at: Date;
    readonly applied_by: string | null;
    readonly decided_points: Decimal | null;
    readonly decision: string | null;
    readonly decided_at: Date | null;
    readonly decided_by: string | null;
  };
  readonly assessment_correction: OfUnit & {
    readonly correction_id: string;
    readonly line_key: string;
    readonly delta: Decimal;
    readonly reason: string;
    readonly appeal_id: string | null;
    readonly entered_at: Date;
    readonly entered_by: string | null;
  };
};
