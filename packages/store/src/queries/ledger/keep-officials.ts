import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A lead official by name; the id is the name without padding. */
export type OfficialName = { readonly officialId: string; readonly name: string; readonly pinyin: string };

/** Adds the officials that are not there yet. */
export const addOfficials = async (tx: Tx, officials: readonly OfficialName[]): Promise<void> => {
  if (officials.length === 0) return;
  await sql`insert into official (jurisdiction_id, official_id, name, pinyin)
    select ${tx.scope.jurisdictionId}, o."officialId", o.name, o.pinyin
    from jsonb_to_recordset(${JSON.stringify(officials)}::text::jsonb) as o("officialId" text, name text, pinyin text)
    on conflict do nothing`.execute(tx.db);
};

/** Removes officials whom no task, no account and no post names: a corrected name that was taken back leaves none behind. */
export const removeUnnamedOfficials = async (tx: Tx): Promise<void> => {
  await sql`delete from official o where o.jurisdiction_id = ${tx.scope.jurisdictionId}
    and not exists (select 1 from assignment a where a.jurisdiction_id = o.jurisdiction_id and a.official_id = o.official_id)
    and not exists (select 1 from account a where a.jurisdiction_id = o.jurisdiction_id and a.official_id = o.official_id)
    and not exists (select 1 from post p where p.jurisdiction_id = o.jurisdiction_id and p.official_id = o.official_id)`.execute(tx.db);
};
