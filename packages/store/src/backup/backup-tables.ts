import type { Schema } from '../schema.js';

type Kept = { readonly table: keyof Schema; readonly key: readonly string[] };

/** What a backup holds: tables in the order in which rows can be put back, each with its key below the jurisdiction. */
export const backupTables = [
  { table: 'jurisdiction', key: [] },
  { table: 'unit', key: ['unit_id'] },
  { table: 'unit_name', key: ['name', 'unit_id'] },
  { table: 'collective', key: ['collective_id'] },
  { table: 'collective_member', key: ['collective_id', 'unit_id'] },
  { table: 'official', key: ['official_id'] },
  { table: 'plan', key: ['plan_id'] },
  { table: 'plan_document', key: ['plan_id', 'revision'] },
  { table: 'plan_heading', key: ['plan_id', 'ord'] },
  { table: 'plan_region', key: ['plan_id', 'ord'] },
  { table: 'plan_order', key: ['plan_id', 'ord'] },
  { table: 'plan_finding', key: ['plan_id', 'ord'] },
  { table: 'task', key: ['task_id'] },
  { table: 'assignment', key: ['task_id', 'role', 'ord'] },
  { table: 'responsibility', key: ['unit_id', 'task_id'] },
  { table: 'target', key: ['task_id', 'ord'] },
  { table: 'erratum', key: ['erratum_id'] },
  { table: 'reading_correction', key: ['correction_id'] },
  { table: 'task_reading', key: ['task_id'] },
  { table: 'ledger_row', key: ['task_id'] },
  { table: 'account', key: ['user_id'] },
  { table: 'post', key: ['post_id'] },
  { table: 'post_holding', key: ['holding_id'] },
  { table: 'owner_resolution', key: ['resolution_id'] },
  { table: 'receipt', key: ['task_id', 'unit_id'] },
  { table: 'commitment', key: ['commitment_id'] },
  { table: 'report_cycle', key: ['cycle_id'] },
  { table: 'report_period', key: ['cycle_id', 'period'] },
  { table: 'report', key: ['report_id'] },
  { table: 'report_submission', key: ['report_id', 'ord'] },
  { table: 'evidence', key: ['evidence_id'] },
  { table: 'progress_value', key: ['value_id'] },
  { table: 'publisher', key: ['task_id', 'measure'] },
  { table: 'light_pack', key: ['pack_id', 'version'] },
  { table: 'plan_pack', key: ['plan_id', 'task_class', 'from_period'] },
  { table: 'light', key: ['task_id', 'unit_id', 'period'] },
  { table: 'task_status', key: ['task_id'] },
  { table: 'roll_up', key: ['plan_id', 'period', 'dimension', 'member', 'severity'] },
  { table: 'change_request', key: ['request_id'] },
  { table: 'close_out', key: ['close_out_id'] },
  { table: 'close_out_draw', key: ['draw_id'] },
  { table: 'matter', key: ['matter_id'] },
  { table: 'instruction', key: ['instruction_id'] },
  { table: 'problem', key: ['problem_id'] },
  { table: 'complaint', key: ['complaint_id'] },
  { table: 'calendar_year', key: ['year'] },
  { table: 'inspection', key: ['inspection_id'] },
  { table: 'inspection_unit', key: ['inspection_id', 'unit_id'] },
  { table: 'inspection_finding', key: ['finding_id'] },
  { table: 'inspection_conclusion', key: ['inspection_id', 'unit_id'] },
  { table: 'inspection_review', key: ['review_id'] },
  { table: 'inspection_recommendation', key: ['recommendation_id'] },
  { table: 'inspection_clue', key: ['clue_id'] },
  { table: 'inspection_rule', key: ['from_date'] },
  { table: 'paper_series', key: ['series', 'year'] },
  { table: 'notice_rules', key: [] },
  { table: 'notice_channel', key: ['channel_id'] },
  { table: 'notice_preference', key: ['user_id'] },
  { table: 'notice', key: ['notice_id'] },
  { table: 'delivery', key: ['delivery_id'] },
  { table: 'delivery_notice', key: ['delivery_id', 'notice_id'] },
  { table: 'paper', key: ['paper_id'] },
  { table: 'paper_template', key: ['kind', 'version'] },
  { table: 'audit_entry', key: ['seq'] },
] as const satisfies readonly Kept[];

/** A table that a backup holds. */
export type BackupTable = (typeof backupTables)[number];

/**
 * What a backup leaves out: sessions, which must not come to life again; which job runs at this moment; and what the database makes by itself
 * from the rest, the visible tasks of a unit and the head of the log.
 */
export const tablesLeftOut = ['session', 'job_run', 'unit_task', 'audit_head'] as const satisfies readonly (keyof Schema)[];
