import type { LightFacts } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The facts of one task's light, kept so that it can be judged again by another pack. */
export type KeptFacts = { readonly taskId: string; readonly no: number | null; readonly text: string; readonly facts: LightFacts };

/** What the tasks of a plan were judged by in one period; those that no rule was asked for are left out. */
export const readKeptFacts = async (tx: Tx, planId: string, period: string): Promise<readonly KeptFacts[]> => {
  const { rows } = await sql<KeptFacts & { readonly wasRed: boolean }>`
    select l.task_id as "taskId", r.no, r.corrected_text as text, l.facts -> 'facts' as facts, l.was_red as "wasRed"
    from light l join ledger_row r on r.jurisdiction_id = l.jurisdiction_id and r.task_id = l.task_id
    where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.plan_id = ${planId}::uuid and l.period = ${period} and l.unit_id = ''
      and l.facts ->> 'facts' is not null order by r.ord`.execute(tx.db);
  return rows.map(({ wasRed, facts, ...row }) => ({ ...row, facts: { ...facts, wasRed } }));
};
