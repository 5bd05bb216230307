import type { CalendarDate, ClueAuthority, ClueState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** That a clue was or is to be handed to another authority (§23), not what it says. */
export type ClueRow = {
  readonly clueId: string;
  readonly inspectionId: string;
  readonly authority: ClueAuthority;
  readonly state: ClueState;
  readonly number: string | null;
  readonly handedOverOn: CalendarDate | null;
  readonly acknowledgedOn: CalendarDate | null;
};

/** The clues noted in an inspection. */
export const listClues = async (tx: Tx, inspectionId: string): Promise<readonly ClueRow[]> => {
  const { rows } = await sql<ClueRow>`select ${columns} from inspection_clue
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and ${tx.scope.reach.kind === 'all'}::boolean
    order by noted_at, clue_id`.execute(tx.db);
  return rows;
};

/** One clue, or null. */
export const readClue = async (tx: Tx, clueId: string): Promise<ClueRow | null> => {
  const { rows } = await sql<ClueRow>`select ${columns} from inspection_clue
    where jurisdiction_id = ${tx.scope.jurisdictionId} and clue_id = ${clueId}::uuid and ${tx.scope.reach.kind === 'all'}::boolean`.execute(
    tx.db,
  );
  return rows[0] ?? null;
};

/** Notes that there is one. */
export const insertClue = async (
  tx: Tx,
  { clueId, inspectionId, authority, at }: Pick<ClueRow, 'clueId' | 'inspectionId' | 'authority'> & { readonly at: Date },
): Promise<void> => {
  await sql`insert into inspection_clue (jurisdiction_id, clue_id, inspection_id, authority, state, noted_at, noted_by)
    values (${tx.scope.jurisdictionId}, ${clueId}::uuid, ${inspectionId}::uuid, ${authority}, 'due', ${at}, ${tx.scope.userId}::uuid)`.execute(
    tx.db,
  );
};

/** Moves a clue on: handed over under a number, or received there; false if it is no longer where it was read. */
export const moveClue = async (
  tx: Tx,
  {
    clueId,
    from,
    to,
    number,
    on,
  }: {
    readonly clueId: string;
    readonly from: ClueState;
    readonly to: ClueState;
    readonly number: string | null;
    readonly on: CalendarDate;
  },
): Promise<boolean> => {
  const day = to === 'handed-over' ? sql`handed_over_on = ${on}::date, number = ${number}` : sql`acknowledged_on = ${on}::date`;
  const { numAffectedRows } = await sql`update inspection_clue set state = ${to}, ${day}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and clue_id = ${clueId}::uuid and state = ${from}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

const columns = sql`clue_id as "clueId", inspection_id as "inspectionId", authority, state, number, handed_over_on as "handedOverOn",
  acknowledged_on as "acknowledgedOn"`;
