import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;

type OfJurisdiction = { readonly jurisdiction_id: string };

/** The tables of official papers (migration 0017). */
export type PaperSchema = {
  readonly paper: OfJurisdiction & {
    readonly paper_id: string;
    readonly kind: string;
    readonly state: string;
    readonly edit: number;
    readonly subject: Body;
    readonly unit_id: string | null;
    readonly letterhead: string;
    readonly prefix: string;
    readonly title: string;
    readonly recipients: string | null;
    readonly body: string;
    readonly annexes: Body;
    readonly sources: Body;
    readonly issuer: string;
    readonly copies: string;
    readonly given_number: string | null;
    readonly number: string | null;
    readonly issued_on: Day | null;
    readonly issued_at: Date | null;
    readonly issued_by: string | null;
    readonly template_version: number | null;
    readonly bytes: Uint8Array | null;
    readonly sha256: string | null;
    readonly withdrawn_at: Date | null;
    readonly withdrawn_by: string | null;
    readonly reason: string | null;
    readonly created_at: Date;
    readonly created_by: string | null;
  };
  readonly paper_template: OfJurisdiction & {
    readonly kind: string;
    readonly version: number;
    readonly state: 'in-use' | 'retired';
    readonly filename: string;
    readonly bytes: Uint8Array;
    readonly sha256: string;
    readonly added_at: Date;
    readonly added_by: string | null;
  };
};
