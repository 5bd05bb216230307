import type { CalendarDate, DocumentHead, SourcePlace } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { placeRow } from '../plans/place-row.js';

/** What a plan is called; taken from its document. */
export type PlanTitle = {
  readonly planId: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly layout: string;
};

/** A document as received and as read. */
export type ReceivedDocument = {
  readonly planId: string;
  readonly revision: number;
  readonly sha256: string;
  readonly filename: string;
  readonly encoding: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly head: DocumentHead;
  /** Empty where the format knows no places. */
  readonly places: readonly SourcePlace[];
  readonly loadedAt: Date;
  readonly loadedBy: string | null;
};

/** Opens a plan at revision 1. */
export const insertPlan = async (tx: Tx, plan: PlanTitle, createdAt: Date): Promise<void> => {
  await sql`insert into plan (jurisdiction_id, plan_id, title, number, issuer, issued_on, layout, revision, created_at)
    values (${tx.scope.jurisdictionId}, ${plan.planId}, ${plan.title}, ${plan.number}, ${plan.issuer}, ${plan.issuedOn}, ${plan.layout},
      1, ${createdAt})`.execute(tx.db);
};

/** Raises the plan to the next revision; false if it no longer stands at `from`. */
export const raisePlan = async (tx: Tx, plan: PlanTitle, from: number): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update plan set title = ${plan.title}, number = ${plan.number}, issuer = ${plan.issuer}, issued_on = ${plan.issuedOn},
      layout = ${plan.layout}, revision = ${from + 1}::integer
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${plan.planId} and revision = ${from}::integer`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Stores a document byte for byte. It is never changed again (invariant 4). */
export const insertDocument = async (tx: Tx, one: ReceivedDocument): Promise<void> => {
  await sql`insert into plan_document (jurisdiction_id, plan_id, revision, sha256, filename, encoding, bytes, text, head, places,
      loaded_at, loaded_by)
    values (${tx.scope.jurisdictionId}, ${one.planId}, ${one.revision}, ${one.sha256}, ${one.filename}, ${one.encoding}, ${one.bytes},
      ${one.text}, ${JSON.stringify(one.head)}::text::jsonb, ${JSON.stringify(one.places.map(placeRow))}::text::jsonb, ${one.loadedAt}, ${one.loadedBy})`.execute(
    tx.db,
  );
};
