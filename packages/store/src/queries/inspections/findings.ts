import type { CalendarDate, FindingState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from './seen-by-unit.js';

/** A finding of an inspection and its 整改. */
export type FindingOfUnit = {
  readonly findingId: string;
  readonly inspectionId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: FindingState;
  readonly fact: string;
  readonly basis: string;
  readonly demand: string;
  readonly dueOn: CalendarDate | null;
  readonly account: string;
  readonly checkNote: string;
  readonly recordedBy: string | null;
  readonly reportedAt: Date | null;
  readonly checkedAt: Date | null;
};

/** What is written of a finding. */
export type FindingWords = Pick<FindingOfUnit, 'fact' | 'basis' | 'demand' | 'dueOn'>;

/** The findings of an inspection that the reader may see, by unit in the order recorded. */
export const listFindingsOf = (tx: Tx, inspectionId: string): Promise<readonly FindingOfUnit[]> =>
  select(tx, sql`f.inspection_id = ${inspectionId}::uuid`);

/** One finding, or null. */
export const readFinding = async (tx: Tx, findingId: string): Promise<FindingOfUnit | null> => {
  const [row] = await select(tx, sql`f.finding_id = ${findingId}::uuid`);
  return row ?? null;
};

/** Records a finding. */
export const insertFinding = async (
  tx: Tx,
  one: FindingWords & Pick<FindingOfUnit, 'findingId' | 'inspectionId' | 'unitId'> & { readonly at: Date },
): Promise<void> => {
  await sql`insert into inspection_finding (jurisdiction_id, inspection_id, finding_id, unit_id, state, fact, basis, demand, due_on, account,
      check_note, recorded_at, recorded_by)
    values (${tx.scope.jurisdictionId}, ${one.inspectionId}::uuid, ${one.findingId}::uuid, ${one.unitId}, 'open', ${one.fact}, ${one.basis},
      ${one.demand}, ${one.dueOn}::date, '', '', ${one.at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** Rewrites a finding that was not fed back yet; false if it was. */
export const saveFinding = async (tx: Tx, findingId: string, { fact, basis, demand, dueOn }: FindingWords): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_finding set fact = ${fact}, basis = ${basis}, demand = ${demand},
      due_on = ${dueOn}::date
    where jurisdiction_id = ${tx.scope.jurisdictionId} and finding_id = ${findingId}::uuid and state = 'open'`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Takes out a finding that was not fed back; false if it was. */
export const deleteFinding = async (tx: Tx, findingId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from inspection_finding
    where jurisdiction_id = ${tx.scope.jurisdictionId} and finding_id = ${findingId}::uuid and state = 'open'`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Shows every finding to its unit: what has a demand is owed, the rest is noted. */
export const chargeFindings = async (tx: Tx, inspectionId: string, at: Date): Promise<void> => {
  await sql`update inspection_finding set state = case when demand <> '' then 'owed' else 'noted' end, shown_at = ${at}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and state = 'open'`.execute(tx.db);
};

/** A step of a rectification, from the state it was read in. */
export type FindingMove = {
  readonly findingId: string;
  readonly from: FindingState;
  readonly to: FindingState;
  readonly at: Date;
} & ({ readonly kind: 'account'; readonly account: string } | { readonly kind: 'check'; readonly note: string });

/** Moves a finding on; false if it is no longer where it was read. */
export const moveFinding = async (tx: Tx, move: FindingMove): Promise<boolean> => {
  const change =
    move.kind === 'account'
      ? sql`account = ${move.account}, reported_at = ${move.at}`
      : sql`check_note = ${move.note}, checked_at = ${move.at}, checked_by = ${tx.scope.userId}::uuid`;
  const { numAffectedRows } = await sql`update inspection_finding set state = ${move.to}, ${change}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and finding_id = ${move.findingId}::uuid and state = ${move.from}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly FindingOfUnit[]> => {
  const { rows } = await sql<FindingOfUnit>`
    select f.finding_id as "findingId", f.inspection_id as "inspectionId", f.unit_id as "unitId", m.name as "unitName", f.state, f.fact, f.basis,
      f.demand, f.due_on as "dueOn", f.account, f.check_note as "checkNote", f.recorded_by as "recordedBy", f.reported_at as "reportedAt",
      f.checked_at as "checkedAt"
    from inspection_finding f join unit m on m.jurisdiction_id = f.jurisdiction_id and m.unit_id = f.unit_id
    join inspection_unit u on u.jurisdiction_id = f.jurisdiction_id and u.inspection_id = f.inspection_id and u.unit_id = f.unit_id
    where f.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where} and ${seenByUnit(tx, 'f')}
    order by u.ord, f.recorded_at, f.finding_id`.execute(tx.db);
  return rows;
};
