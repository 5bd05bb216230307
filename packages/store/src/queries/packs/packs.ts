import type { LightPack, TaskClass } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A pack of the office's own, in one version. */
export type OwnPack = {
  readonly packId: string;
  readonly version: number;
  readonly state: 'draft' | 'in-use' | 'retired';
  readonly body: LightPack;
  readonly createdAt: Date;
  readonly createdBy: string | null;
};

/** Every own pack in all its versions, the newest first. */
export const listOwnPacks = async (tx: Tx): Promise<readonly OwnPack[]> => {
  const { rows } = await sql<OwnPack>`
    select p.pack_id as "packId", p.version, p.state, p.body, p.created_at as "createdAt", a.display_name as "createdBy"
    from light_pack p left join account a on a.jurisdiction_id = p.jurisdiction_id and a.user_id = p.created_by
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} order by p.pack_id, p.version desc`.execute(tx.db);
  return rows;
};

/** Adds a draft; false where the version is taken. */
export const insertPack = async (tx: Tx, body: LightPack, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into light_pack (jurisdiction_id, pack_id, version, state, name, body, source, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${body.id}, ${body.version}, 'draft', ${body.name.zh}, ${JSON.stringify(body)}::text::jsonb, ${body.source},
      ${at}, ${tx.scope.userId}::uuid) on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Saves a draft; false where it is in use already or was retired: then it never changes. */
export const savePack = async (tx: Tx, body: LightPack): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update light_pack set body = ${JSON.stringify(body)}::text::jsonb, name = ${body.name.zh}, source = ${body.source}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and pack_id = ${body.id} and version = ${body.version} and state = 'draft'`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** From now on this version is in use and stays as it is. */
export const usePack = async (tx: Tx, packId: string, version: number): Promise<void> => {
  await sql`update light_pack set state = 'in-use' where jurisdiction_id = ${tx.scope.jurisdictionId} and pack_id = ${packId}
    and version = ${version} and state = 'draft'`.execute(tx.db);
};

/** Which pack judges a class of a plan's tasks from a period on. An empty period: from the beginning. */
export type PackChoice = {
  readonly planId: string;
  readonly taskClass: TaskClass;
  readonly fromPeriod: string;
  readonly packId: string;
  readonly version: number;
  readonly chosenAt: Date;
  readonly chosenBy: string | null;
};

/** The choices made for plans. */
export const readPackChoices = async (tx: Tx, planIds: readonly string[]): Promise<readonly PackChoice[]> => {
  const { rows } = await sql<PackChoice>`
    select p.plan_id as "planId", p.task_class as "taskClass", p.from_period as "fromPeriod", p.pack_id as "packId", p.version,
      p.chosen_at as "chosenAt", a.display_name as "chosenBy"
    from plan_pack p left join account a on a.jurisdiction_id = p.jurisdiction_id and a.user_id = p.chosen_by
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and p.plan_id = any(${[...planIds]}::uuid[])
    order by p.plan_id, p.task_class, p.from_period`.execute(tx.db);
  return rows;
};

/** Makes a choice, in place of one for the same period. */
export const putPackChoice = async (
  tx: Tx,
  { planId, taskClass, fromPeriod, packId, version, chosenAt }: Omit<PackChoice, 'chosenBy'>,
): Promise<void> => {
  await sql`insert into plan_pack (jurisdiction_id, plan_id, task_class, from_period, pack_id, version, chosen_at, chosen_by)
    values (${tx.scope.jurisdictionId}, ${planId}::uuid, ${taskClass}, ${fromPeriod}, ${packId}, ${version}, ${chosenAt}, ${tx.scope.userId}::uuid)
    on conflict (jurisdiction_id, plan_id, task_class, from_period) do update set pack_id = excluded.pack_id, version = excluded.version,
      chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`.execute(tx.db);
};
