import type { CalendarDate, Holding, PostKind } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A post to add. */
export type NewPost = {
  readonly postId: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly unitId: string | null;
  readonly official: string | null;
  readonly at: Date;
};

/** Adds a post; false where the lead official has one already. */
export const insertPost = async (tx: Tx, { postId, kind, title, unitId, official, at }: NewPost): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into post (jurisdiction_id, post_id, kind, title, unit_id, official_id, created_at)
    values (${tx.scope.jurisdictionId}, ${postId}::uuid, ${kind}, ${title}, ${unitId}, ${official}, ${at})
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Gives a post another title; false where there is no such post to keep. */
export const renamePost = async (tx: Tx, postId: string, title: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update post set title = ${title}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and post_id = ${postId}::uuid`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Adds a holder or substitute. */
export const insertHolding = async (tx: Tx, postId: string, holding: Holding, at: Date): Promise<void> => {
  const { holdingId, kind, person, userId, from, to } = holding;
  await sql`insert into post_holding (jurisdiction_id, post_id, holding_id, kind, person, user_id, from_date, to_date, entered_at, entered_by)
    values (${tx.scope.jurisdictionId}, ${postId}::uuid, ${holdingId}::uuid, ${kind}, ${person}, ${userId}::uuid, ${from}::date, ${to}::date,
      ${at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** What a change of a holding expects to find: nobody changed its days meanwhile. */
export type HoldingSeen = { readonly holdingId: string; readonly from: CalendarDate; readonly to: CalendarDate | null };

/** Ends a holding with a day; false if its days are no longer those that were looked at. */
export const endHolding = async (tx: Tx, { holdingId, from, to }: HoldingSeen, last: CalendarDate | null): Promise<boolean> => {
  const { numAffectedRows } = await sql`update post_holding set to_date = ${last}::date
    where jurisdiction_id = ${tx.scope.jurisdictionId} and holding_id = ${holdingId}::uuid and from_date = ${from}::date
      and to_date is not distinct from ${to}::date`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Writes a holding otherwise; false if its days are no longer those that were looked at. */
export const updateHolding = async (tx: Tx, seen: HoldingSeen, holding: Omit<Holding, 'holdingId' | 'kind'>): Promise<boolean> => {
  const { person, userId, from, to } = holding;
  const { numAffectedRows } = await sql`
    update post_holding set person = ${person}, user_id = ${userId}::uuid, from_date = ${from}::date, to_date = ${to}::date
    where jurisdiction_id = ${tx.scope.jurisdictionId} and holding_id = ${seen.holdingId}::uuid and from_date = ${seen.from}::date
      and to_date is not distinct from ${seen.to}::date`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Removes a holding that was entered by mistake; false if it is gone. */
export const deleteHolding = async (tx: Tx, holdingId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from post_holding
    where jurisdiction_id = ${tx.scope.jurisdictionId} and holding_id = ${holdingId}::uuid`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
