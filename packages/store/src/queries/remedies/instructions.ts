import type { CalendarDate, InstructionState, Urgency } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { RemedyStep } from './remedy-step.js';

/** One instruction (批示) with how its sheets stand. */
export type InstructionRow = {
  readonly instructionId: string;
  readonly year: number;
  readonly no: number;
  readonly officialId: string;
  readonly officialName: string;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly taskNo: number | null;
  readonly title: string;
  readonly body: string;
  readonly givenOn: CalendarDate;
  readonly urgency: Urgency;
  readonly dueOn: CalendarDate | null;
  readonly state: InstructionState;
  readonly edit: number;
  readonly outcome: string;
  readonly steps: readonly RemedyStep[];
  readonly recordedAt: Date;
  readonly closedAt: Date | null;
  /** Within reach: all of them, or the own unit's. */
  readonly sheets: number;
  readonly openSheets: number;
};

/** Which instructions. `officials` null: everyone's. */
export type InstructionChoice = {
  readonly officials: readonly string[] | null;
  readonly states: readonly InstructionState[] | null;
  readonly taskId: string | null;
  readonly limit: number;
  readonly before: string | null;
};

const columns = (tx: Tx) => sql`x.instruction_id as "instructionId", x.year, x.no, x.official_id as "officialId", o.name as "officialName",
  x.plan_id as "planId", x.task_id as "taskId", t.no as "taskNo", x.title, x.body, x.given_on as "givenOn", x.urgency, x.due_on as "dueOn", x.state,
  x.edit, x.outcome, x.steps, x.recorded_at as "recordedAt", x.closed_at as "closedAt", s.sheets, s.open_sheets as "openSheets"
  from instruction x
  join official o on o.jurisdiction_id = x.jurisdiction_id and o.official_id = x.official_id
  left join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id
  join lateral (select count(*)::integer as sheets, count(*) filter (where m.state not in ('closed', 'withdrawn'))::integer as open_sheets
    from matter m where m.jurisdiction_id = x.jurisdiction_id and m.origin_id = x.instruction_id and ${ownSheet(tx)}) s on true`;

const ownSheet = ({ scope: { reach } }: Tx): RawBuilder<boolean> => (reach.kind === 'unit' ? sql`m.unit_id = ${reach.unitId}` : sql`true`);

const within = (tx: Tx): RawBuilder<boolean> => {
  switch (tx.scope.reach.kind) {
    case 'all':
    case 'system':
      return sql`true`;
    case 'unit':
      return sql`s.sheets > 0`;
    case 'none':
      return sql`false`;
  }
};

/** A page of instructions, the newest first; their ids sort by time. */
export const listInstructions = (
  tx: Tx,
  { officials, states, taskId, limit, before }: InstructionChoice,
): Promise<readonly InstructionRow[]> =>
  select(
    tx,
    sql`(${officials === null}::boolean or x.official_id = any(${[...(officials ?? [])]}::text[]))
      and (${states === null}::boolean or x.state = any(${[...(states ?? [])]}::text[]))
      and (${taskId}::uuid is null or x.task_id = ${taskId}::uuid) and (${before}::uuid is null or x.instruction_id < ${before}::uuid)`,
    limit,
  );

/** One instruction, or null where there is none within reach. */
export const readInstruction = async (tx: Tx, instructionId: string): Promise<InstructionRow | null> =>
  (await select(tx, sql`x.instruction_id = ${instructionId}::uuid`, 1))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly InstructionRow[]> => {
  const { rows } = await sql<InstructionRow>`select ${columns(tx)}
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${within(tx)} and ${where}
    order by x.instruction_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** An instruction to record. */
export type NewInstruction = Pick<
  InstructionRow,
  'instructionId' | 'year' | 'no' | 'officialId' | 'planId' | 'taskId' | 'title' | 'body' | 'givenOn' | 'urgency' | 'dueOn'
> & { readonly step: RemedyStep; readonly at: Date };

/** Records an instruction. */
export const insertInstruction = async (tx: Tx, one: NewInstruction): Promise<void> => {
  await sql`insert into instruction (jurisdiction_id, instruction_id, year, no, official_id, plan_id, task_id, title, body, given_on, urgency, due_on,
      state, edit, outcome, steps, recorded_at, recorded_by)
    values (${tx.scope.jurisdictionId}, ${one.instructionId}::uuid, ${one.year}, ${one.no}, ${one.officialId}, ${one.planId}::uuid,
      ${one.taskId}::uuid, ${one.title}, ${one.body}, ${one.givenOn}::date, ${one.urgency}, ${one.dueOn}::date, 'recorded', 1, '',
      ${JSON.stringify([one.step])}::text::jsonb, ${one.at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** A move of an instruction. `outcome` null: it stays as it is. */
export type InstructionMove = {
  readonly instructionId: string;
  readonly from: InstructionState;
  readonly to: InstructionState;
  readonly edit: number;
  readonly step: RemedyStep;
  readonly outcome: string | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or somebody else acted meanwhile. */
export const moveInstruction = async (tx: Tx, { instructionId, from, to, edit, step, outcome, at }: InstructionMove): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update instruction set state = ${to}, edit = edit + 1, steps = steps || ${JSON.stringify([step])}::text::jsonb,
      outcome = coalesce(${outcome}, outcome), closed_at = case when ${to} in ('closed', 'withdrawn') then ${at} else closed_at end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and instruction_id = ${instructionId}::uuid and state = ${from} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};
