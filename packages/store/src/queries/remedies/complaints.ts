import type { CalendarDate, ComplaintKind, ComplaintState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { RemedyStep } from './remedy-step.js';

/** One complaint or suggestion (投诉建议). */
export type ComplaintRow = {
  readonly complaintId: string;
  readonly year: number;
  readonly no: number;
  readonly kind: ComplaintKind;
  readonly body: string;
  readonly contact: string;
  readonly receivedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly state: ComplaintState;
  readonly edit: number;
  readonly answer: string;
  readonly steps: readonly RemedyStep[];
  readonly receivedAt: Date;
  readonly closedAt: Date | null;
};

/** Which complaints. */
export type ComplaintChoice = {
  readonly states: readonly ComplaintState[] | null;
  readonly kind: ComplaintKind | null;
  readonly limit: number;
  readonly before: string | null;
};

const columns = sql`complaint_id as "complaintId", year, no, kind, body, contact, received_on as "receivedOn", due_on as "dueOn", state, edit, answer,
  steps, received_at as "receivedAt", closed_at as "closedAt"`;

/** A page of complaints, the newest first; their ids sort by time. */
export const listComplaints = (tx: Tx, { states, kind, limit, before }: ComplaintChoice): Promise<readonly ComplaintRow[]> =>
  select(
    tx,
    sql`(${states === null}::boolean or state = any(${[...(states ?? [])]}::text[])) and (${kind}::text is null or kind = ${kind}::text)
      and (${before}::uuid is null or complaint_id < ${before}::uuid)`,
    limit,
  );

/** One complaint, or null. */
export const readComplaint = async (tx: Tx, complaintId: string): Promise<ComplaintRow | null> =>
  (await select(tx, sql`complaint_id = ${complaintId}::uuid`, 1))[0] ?? null;

/** The complaint of a sender's code, by the code's hash; null where there is none. */
export const readComplaintByCode = async (tx: Tx, codeHash: string): Promise<ComplaintRow | null> =>
  (await select(tx, sql`code_hash = ${codeHash}`, 1))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly ComplaintRow[]> => {
  const { rows } = await sql<ComplaintRow>`select ${columns} from complaint where jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}
    order by complaint_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** What came in already: how many on a day, and whether these very words since another. */
export const readComplaintLoad = async (
  tx: Tx,
  { day, bodyHash, since }: { readonly day: CalendarDate; readonly bodyHash: string; readonly since: CalendarDate },
): Promise<{ readonly today: number; readonly isRepeated: boolean }> => {
  const { rows } = await sql<{ today: number; isRepeated: boolean }>`
    select (select count(*)::integer from complaint where jurisdiction_id = ${tx.scope.jurisdictionId} and received_on = ${day}::date) as today,
      exists (select 1 from complaint where jurisdiction_id = ${tx.scope.jurisdictionId} and body_hash = ${bodyHash}
        and received_on >= ${since}::date) as "isRepeated"`.execute(tx.db);
  return rows[0] ?? { today: 0, isRepeated: false };
};

/** A complaint that came in. */
export type NewComplaint = Pick<ComplaintRow, 'complaintId' | 'year' | 'no' | 'kind' | 'body' | 'contact' | 'receivedOn' | 'dueOn'> & {
  readonly bodyHash: string;
  readonly codeHash: string;
  readonly at: Date;
};

/** Takes a complaint in. */
export const insertComplaint = async (tx: Tx, one: NewComplaint): Promise<void> => {
  await sql`insert into complaint (jurisdiction_id, complaint_id, year, no, kind, body, body_hash, contact, code_hash, received_on, due_on, state, edit,
      answer, steps, received_at)
    values (${tx.scope.jurisdictionId}, ${one.complaintId}::uuid, ${one.year}, ${one.no}, ${one.kind}, ${one.body}, ${one.bodyHash}, ${one.contact},
      ${one.codeHash}, ${one.receivedOn}::date, ${one.dueOn}::date, 'received', 1, '', '[]'::jsonb, ${one.at})`.execute(tx.db);
};

/** A move of a complaint. `answer` null: it stays as it is; `dueOn` undefined: so does the day. */
export type ComplaintMove = {
  readonly complaintId: string;
  readonly from: ComplaintState;
  readonly to: ComplaintState;
  readonly edit: number;
  readonly step: RemedyStep;
  readonly answer: string | null;
  readonly dueOn?: CalendarDate | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or somebody else acted meanwhile. */
export const moveComplaint = async (tx: Tx, { complaintId, from, to, edit, step, answer, dueOn, at }: ComplaintMove): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update complaint set state = ${to}, edit = edit + 1, steps = steps || ${JSON.stringify([step])}::text::jsonb,
      answer = coalesce(${answer}, answer), due_on = case when ${dueOn === undefined}::boolean then due_on else ${dueOn ?? null}::date end,
      closed_at = case when ${to} in ('answered', 'dismissed') then ${at}::timestamptz else null end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and complaint_id = ${complaintId}::uuid and state = ${from} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};
