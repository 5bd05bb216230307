import type { Contribution, LightSeverity } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { inPortions } from '../ledger/in-portions.js';
import { columnOf, type NewRow } from '../ledger/insert-rows.js';
import type { KeptLight, LightKey } from './kept-light.js';

/** What an earlier light leaves to the next one. */
export type LightBefore = LightKey & { readonly wasRed: boolean; readonly contribution: Contribution };

/** The lights that are kept of tasks in periods. */
export const readLightsBefore = async (tx: Tx, taskIds: readonly string[], periods: readonly string[]): Promise<readonly LightBefore[]> => {
  const { rows } = await sql<LightBefore>`
    select task_id as "taskId", unit_id as "unitId", period, was_red as "wasRed", facts -> 'contribution' as contribution from light
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[]) and period = any(${[...periods]}::text[])`.execute(
    tx.db,
  );
  return rows;
};

/** What every light of a plan gives to the sums. */
export const readContributions = async (
  tx: Tx,
  planId: string,
): Promise<readonly { readonly period: string; readonly contribution: Contribution }[]> => {
  const { rows } = await sql<{ period: string; contribution: Contribution }>`
    select period, facts -> 'contribution' as contribution from light
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid`.execute(tx.db);
  return rows;
};

/** The lights of tasks as wholes in one period each. */
export const readWholeLights = async (
  tx: Tx,
  tasks: readonly { readonly taskId: string; readonly period: string }[],
): Promise<ReadonlyMap<string, KeptLight>> => {
  const { rows } = await sql<{ taskId: string; facts: KeptLight }>`
    select l.task_id as "taskId", l.facts from jsonb_to_recordset(${JSON.stringify(tasks)}::text::jsonb) as t("taskId" uuid, period text)
    join light l on l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.task_id = t."taskId" and l.unit_id = '' and l.period = t.period`.execute(
    tx.db,
  );
  return new Map(rows.map(({ taskId, facts }) => [taskId, facts]));
};

type LightRow = Omit<NewRow<'light'>, 'facts'> & { readonly facts: KeptLight };
type StatusRow = Omit<NewRow<'task_status'>, 'facts'> & { readonly facts: object };

/** Puts lights in the place of those before. */
export const putLights = (tx: Tx, rows: readonly LightRow[]): Promise<void> =>
  inPortions(
    rows,
    async (portion) => {
      await sql`insert into light select * from jsonb_populate_recordset(null::light, ${recordsOf(tx, portion)}::text::jsonb)
        on conflict (jurisdiction_id, task_id, unit_id, period) do update set plan_id = excluded.plan_id, severity = excluded.severity,
          pack_id = excluded.pack_id, pack_version = excluded.pack_version, share = excluded.share, expected = excluded.expected,
          forecast = excluded.forecast, facts = excluded.facts, judged_at = excluded.judged_at`.execute(tx.db);
    },
    putAtOnce,
  );

/** Takes away lights of shares that are judged no more. */
export const removeLights = async (tx: Tx, keys: readonly LightKey[]): Promise<void> => {
  if (keys.length === 0) return;
  await sql`delete from light l using jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) as k("taskId" uuid, "unitId" text, period text)
    where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.task_id = k."taskId" and l.unit_id = k."unitId" and l.period = k.period`.execute(
    tx.db,
  );
};

/** Puts the lines that lists show beside tasks. */
export const putStatuses = (tx: Tx, rows: readonly StatusRow[]): Promise<void> =>
  inPortions(
    rows,
    async (portion) => {
      await sql`insert into task_status select * from jsonb_populate_recordset(null::task_status, ${recordsOf(tx, portion)}::text::jsonb)
        on conflict (jurisdiction_id, task_id) do update set plan_id = excluded.plan_id, task_class = excluded.task_class,
          severity = excluded.severity, period = excluded.period, share = excluded.share, expected = excluded.expected,
          forecast = excluded.forecast, disagrees = excluded.disagrees, facts = excluded.facts,
          commitment_state = excluded.commitment_state, receipts_open = excluded.receipts_open, reports_owed = excluded.reports_owed,
          requests_open = excluded.requests_open, close_out_state = excluded.close_out_state, next_due = excluded.next_due`.execute(tx.db);
    },
    putAtOnce,
  );

/** Takes away the lines of tasks that left the plan. */
export const removeStatuses = async (tx: Tx, taskIds: readonly string[]): Promise<void> => {
  if (taskIds.length === 0) return;
  await sql`delete from task_status where jurisdiction_id = ${tx.scope.jurisdictionId}
    and task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
};

/** Marks what closes red: whatever is made up later is never green for that period again. */
export const markRed = async (tx: Tx, planId: string, period: string, severity: LightSeverity): Promise<void> => {
  await sql`update light set was_red = true where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid
    and period = ${period} and severity = ${severity}`.execute(tx.db);
};

const putAtOnce = 1_000;

const recordsOf = (tx: Tx, rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) => ({
      jurisdiction_id: tx.scope.jurisdictionId,
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value])),
    })),
  );
