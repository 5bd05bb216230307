import type { LightSeverity, MatterState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { type MatterRow, matterColumns } from './matter-row.js';

/** Which matters, and where the page begins: `before` is the last one's id. */
export type MatterChoice = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly originId: string | null;
  readonly states: readonly MatterState[] | null;
  /** Only those whose step waits for the approval of the government. */
  readonly awaiting: boolean;
  readonly limit: number;
  readonly before: string | null;
};

const reach = (tx: Tx): RawBuilder<boolean> => {
  switch (tx.scope.reach.kind) {
    case 'all':
    case 'system':
      return sql`true`;
    case 'unit':
      return sql`m.unit_id = ${tx.scope.reach.unitId}`;
    case 'none':
      return sql`false`;
  }
};

/** A page of matters, the newest first; their ids sort by time. */
export const listMatters = (
  tx: Tx,
  { planId, taskId, unitId, originId, states, awaiting, limit, before }: MatterChoice,
): Promise<MatterRow[]> =>
  select(
    tx,
    sql`(${planId}::uuid is null or m.plan_id = ${planId}::uuid) and (${taskId}::uuid is null or m.task_id = ${taskId}::uuid)
      and (${unitId}::text is null or m.unit_id = ${unitId}::text)
      and (${originId}::uuid is null or m.origin_id = ${originId}::uuid)
      and (${states === null}::boolean or m.state = any(${[...(states ?? [])]}::text[]))
      and (not ${awaiting}::boolean or m.approval = 'awaiting')
      and (${before}::uuid is null or m.matter_id < ${before}::uuid)`,
    limit,
  );

/** One matter, or null where there is none within reach. */
export const readMatter = async (tx: Tx, matterId: string): Promise<MatterRow | null> =>
  (await select(tx, sql`m.matter_id = ${matterId}::uuid`, 1))[0] ?? null;

/** Open matters whose step's term was over before a day, and which nobody is deciding about. */
export const listOverdueMatters = (tx: Tx, day: string): Promise<MatterRow[]> =>
  select(tx, sql`m.state = 'open' and m.approval = 'none' and m.step_due < ${day}::date`, 500);

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<MatterRow[]> => {
  const { rows } = await sql<MatterRow>`select ${matterColumns}
    where m.jurisdiction_id = ${tx.scope.jurisdictionId} and ${reach(tx)} and ${where}
    order by m.matter_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** A share whose newest light is behind, with its lights from the newest back. */
export const readStrayingShares = async (
  tx: Tx,
  planId: string,
): Promise<
  readonly {
    readonly taskId: string;
    readonly no: number | null;
    readonly text: string;
    readonly unitId: string;
    readonly unitName: string;
    readonly severities: readonly LightSeverity[];
    readonly sentence: string;
  }[]
> => {
  const { rows } = await sql<{
    taskId: string;
    no: number | null;
    text: string;
    unitId: string;
    unitName: string;
    severities: LightSeverity[];
    sentence: string;
  }>`
    select l.task_id as "taskId", t.no, coalesce(r.corrected_text, t.text) as text, l.unit_id as "unitId", u.name as "unitName",
      array_agg(l.severity order by l.period desc) as severities,
      (array_agg(l.facts -> 'light' -> 'sentence' ->> 'zh' order by l.period desc))[1] as sentence
    from light l
    join task t on t.jurisdiction_id = l.jurisdiction_id and t.task_id = l.task_id and t.withdrawn_in is null
    left join ledger_row r on r.jurisdiction_id = l.jurisdiction_id and r.task_id = l.task_id
    join unit u on u.jurisdiction_id = l.jurisdiction_id and u.unit_id = l.unit_id
    where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.plan_id = ${planId}::uuid and l.unit_id <> ''
      and not exists (select 1 from matter m where m.jurisdiction_id = l.jurisdiction_id and m.task_id = l.task_id and m.unit_id = l.unit_id
        and m.state in ('open', 'explained', 'held', 'answered'))
    group by l.task_id, t.no, t.ord, r.corrected_text, t.text, l.unit_id, u.name
    having (array_agg(l.severity order by l.period desc))[1] in ('behind', 'at-risk')
    order by t.ord, l.unit_id`.execute(tx.db);
  return rows;
};
