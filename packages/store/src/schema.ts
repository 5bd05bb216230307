import type {
  CorrectableField,
  CorrectionState,
  DocumentHead,
  Evidence,
  FieldReading,
  Span,
  Target,
  TaskConfidence,
  UnitKind,
} from '@luoshi/domain';
import type { ColumnType, Generated } from 'kysely';
import type { PlaceRow } from './queries/plans/place-row.js';
import type { AssessmentSchema } from './schema-assessment.js';
import type { CycleSchema } from './schema-cycle.js';
import type { InspectionSchema } from './schema-inspection.js';
import type { MatterSchema } from './schema-matter.js';
import type { NoticeSchema } from './schema-notices.js';
import type { PaperSchema } from './schema-papers.js';
import type { RemedySchema } from './schema-remedy.js';

/** jsonb: read as a value, written as JSON text, which both drivers take alike. */
type Json<T> = ColumnType<T, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;

type Spanned = { readonly span_start: number; readonly span_end: number };
type OfJurisdiction = { readonly jurisdiction_id: string };
type OfPlan = OfJurisdiction & { readonly plan_id: string };
type OfTask = OfJurisdiction & { readonly task_id: string };

/** An owner in `ledger_row.owners`: as printed, as corrected, and what the name stands for. */
export type LedgerOwner = {
  readonly printed: string;
  readonly corrected: string;
  readonly isPost: boolean;
  readonly isCollective: boolean;
  readonly unitId: string | null;
  readonly collectiveId: string | null;
  readonly officialId: string | null;
};
/** The three owner lists of `ledger_row.owners`, each in printed order. */
export type LedgerOwners = {
  readonly leaders: readonly LedgerOwner[];
  readonly leadUnits: readonly LedgerOwner[];
  readonly coUnits: readonly LedgerOwner[];
};

/** The tables as Kysely sees them. A test compares them with the database in both directions. */
export type Schema = AssessmentSchema &
  CycleSchema &
  InspectionSchema &
  MatterSchema &
  RemedySchema &
  NoticeSchema &
  PaperSchema & {
    readonly jurisdiction: OfJurisdiction & {
      readonly name: string;
      readonly created_at: Date;
      readonly is_sample: Generated<boolean>;
    };
    readonly unit: OfJurisdiction & {
      readonly unit_id: string;
      readonly name: string;
      readonly kind: UnitKind;
      readonly division: string | null;
      readonly valid_from: Day | null;
      readonly valid_to: Day | null;
      readonly pinyin: string;
      readonly source: string;
      readonly shipped: boolean;
      readonly successor_id: string | null;
    };
    readonly unit_name: OfJurisdiction & { readonly name: string; readonly unit_id: string; readonly kind: 'name' | 'alias' | 'plate' };
    readonly collective: OfJurisdiction & {
      readonly collective_id: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly membership: 'known' | 'to-confirm';
      readonly source: string;
    };
    readonly collective_member: OfJurisdiction & { readonly collective_id: string; readonly unit_id: string };
    readonly official: OfJurisdiction & { readonly official_id: string; readonly name: string; readonly pinyin: string };
    readonly plan: OfPlan & {
      readonly title: string;
      readonly number: string | null;
      readonly issuer: string | null;
      readonly issued_on: Day | null;
      readonly layout: string;
      readonly revision: number;
      readonly created_at: Date;
    };
    readonly plan_document: OfPlan & {
      readonly revision: number;
      readonly sha256: string;
      readonly filename: string;
      readonly encoding: string;
      readonly bytes: Uint8Array;
      readonly text: string;
      readonly head: Json<DocumentHead>;
      readonly places: Json<readonly PlaceRow[]>;
      readonly loaded_at: Date;
      readonly loaded_by: string | null;
    };
    readonly plan_heading: OfPlan &
      Spanned & {
        readonly ord: number;
        readonly level: 'chapter' | 'section';
        readonly no: string | null;
        readonly title: string;
        readonly parent_ord: number | null;
      };
    readonly plan_region: OfPlan & Spanned & { readonly ord: number; readonly kind: string };
    readonly plan_order: OfPlan & Spanned & { readonly ord: number; readonly title: string | null; readonly text: string };
    readonly plan_finding: OfPlan &
      Spanned & {
        readonly ord: number;
        readonly code: string;
        readonly data: Json<Readonly<Record<string, string | number>>>;
        readonly suggestion: string | null;
      };
    readonly task: OfTask &
      Spanned & {
        readonly plan_id: string;
        readonly key: string;
        readonly no: number | null;
        readonly ord: number;
        readonly chapter_ord: number | null;
        readonly section_ord: number | null;
        readonly text: string;
        readonly is_open: boolean;
        readonly deadline_text: string | null;
        readonly deadline_date: Day | null;
        readonly deadline_start: number | null;
        readonly deadline_end: number | null;
        readonly since_revision: number;
        readonly withdrawn_in: number | null;
      };
    readonly assignment: OfTask &
      Spanned & {
        readonly role: 'leader' | 'lead' | 'co';
        readonly ord: number;
        readonly printed_name: string;
        readonly corrected_name: string;
        readonly is_post: boolean;
        readonly is_collective: boolean;
        readonly unit_id: string | null;
        readonly collective_id: string | null;
        readonly official_id: string | null;
      };
    readonly responsibility: OfTask & {
      readonly unit_id: string;
      readonly role: 'lead' | 'co';
      readonly ord: number;
      readonly via_collective: string | null;
    };
    /** Kept by triggers on `responsibility`; row-level security asks it. */
    readonly unit_task: OfTask & { readonly unit_id: string };
    readonly target: OfTask &
      Spanned & {
        readonly ord: number;
        readonly metric: string;
        readonly value: number | null;
        readonly unit: string | null;
        readonly hedge: string | null;
        readonly direction: Target['direction'];
        readonly text: string;
      };
    readonly erratum: OfPlan & {
      readonly erratum_id: string;
      readonly printed: string;
      readonly corrected: string;
      readonly state: 'proposed' | 'accepted' | 'reverted' | 'dismissed';
      readonly confidence: number;
      readonly places: Json<readonly Span[]>;
      readonly evidence: Json<readonly Evidence[]>;
      readonly alternatives: Json<readonly string[]>;
      readonly proposed_at: Date;
      readonly decided_at: Date | null;
      readonly decided_by: string | null;
    };
    readonly ledger_row: OfTask & {
      readonly plan_id: string;
      readonly ord: number;
      readonly no: number | null;
      readonly chapter_ord: number | null;
      readonly section_ord: number | null;
      readonly chapter: string | null;
      readonly section: string | null;
      readonly text: string;
      readonly corrected_text: string;
      readonly is_open: boolean;
      readonly target_count: number;
      readonly unconfirmed_count: number;
      readonly deadline_date: Day | null;
      readonly lead_official_pinyin: string;
      readonly lead_unit_pinyin: string;
      readonly owners: Json<LedgerOwners>;
      readonly targets: Json<readonly Target[]>;
      readonly search_text: string;
    };
    readonly reading_correction: OfTask & {
      readonly correction_id: string;
      readonly plan_id: string;
      readonly field: CorrectableField;
      readonly state: CorrectionState;
      readonly read: Json<FieldReading>;
      readonly said: Json<FieldReading>;
      readonly made_at: Date;
      readonly made_by: string | null;
      readonly ended_at: Date | null;
      readonly ended_by: string | null;
    };
    readonly task_reading: OfTask & {
      readonly plan_id: string;
      readonly fields: Json<TaskConfidence['fields']>;
      readonly lowest: number;
      readonly checked_at: Date | null;
      readonly checked_by: string | null;
    };
    readonly account: OfJurisdiction & {
      readonly user_id: string;
      readonly username: string;
      readonly display_name: string;
      readonly password_hash: string;
      readonly roles: readonly string[];
      readonly unit_id: string | null;
      readonly official_id: string | null;
      readonly state: 'active' | 'disabled';
      readonly must_change_password: boolean;
      readonly failed_attempts: Generated<number>;
      readonly locked_until: Date | null;
      readonly created_at: Date;
    };
    readonly session: OfJurisdiction & {
      readonly token_hash: string;
      readonly user_id: string;
      readonly created_at: Date;
      readonly expires_at: Date;
    };
    readonly audit_entry: OfJurisdiction & {
      readonly seq: number;
      readonly at: Date;
      readonly actor_id: string | null;
      readonly actor_name: string;
      readonly action: string;
      readonly thing_kind: string;
      readonly thing_id: string;
      readonly data: string;
      readonly previous_hash: string;
      readonly hash: string;
    };
    readonly audit_head: OfJurisdiction & { readonly seq: number; readonly hash: string };
  };
