import type { PaperKind } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A version of an office's own template of a kind. */
export type PaperTemplateRow = {
  readonly kind: PaperKind;
  readonly version: number;
  readonly state: 'in-use' | 'retired';
  readonly filename: string;
  readonly sha256: string;
  readonly addedAt: Date;
  readonly addedBy: string | null;
};

/** Every version of every kind, the newest of a kind first. */
export const listPaperTemplates = async (tx: Tx): Promise<readonly PaperTemplateRow[]> => {
  const { rows } = await sql<PaperTemplateRow>`
    select t.kind, t.version, t.state, t.filename, t.sha256, t.added_at as "addedAt", a.display_name as "addedBy"
    from paper_template t left join account a on a.jurisdiction_id = t.jurisdiction_id and a.user_id = t.added_by
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} order by t.kind, t.version desc`.execute(tx.db);
  return rows;
};

/** The bytes of one version, or of the one in use; null where there is none. */
export const readPaperTemplate = async (
  tx: Tx,
  kind: PaperKind,
  version: number | 'in-use',
): Promise<{ readonly version: number; readonly filename: string; readonly bytes: Uint8Array } | null> => {
  const which = version === 'in-use' ? sql`t.state = 'in-use'` : sql`t.version = ${version}`;
  const { rows } = await sql<{
    version: number;
    filename: string;
    bytes: Uint8Array;
  }>`select t.version, t.filename, t.bytes from paper_template t
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.kind = ${kind} and ${which}`.execute(tx.db);
  return rows[0] ?? null;
};

/** A template to use from now on. */
export type NewPaperTemplate = {
  readonly kind: PaperKind;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly at: Date;
};

/** Takes a template into use as the kind's next version; the one before it is retired. */
export const addPaperTemplate = async (tx: Tx, one: NewPaperTemplate): Promise<void> => {
  const { jurisdictionId, userId } = tx.scope;
  await retirePaperTemplate(tx, one.kind);
  await sql`insert into paper_template (jurisdiction_id, kind, version, state, filename, bytes, sha256, added_at, added_by)
    select ${jurisdictionId}, ${one.kind}, coalesce(max(version), 0) + 1, 'in-use', ${one.filename}, ${one.bytes}, ${one.sha256}, ${one.at},
      ${userId}::uuid from paper_template where jurisdiction_id = ${jurisdictionId} and kind = ${one.kind}`.execute(tx.db);
};

/** Goes back to the shipped layout; false if it was in use already. */
export const retirePaperTemplate = async (tx: Tx, kind: PaperKind): Promise<boolean> => {
  const { numAffectedRows } = await sql`update paper_template set state = 'retired'
    where jurisdiction_id = ${tx.scope.jurisdictionId} and kind = ${kind} and state = 'in-use'`.execute(tx.db);
  return Number(numAffectedRows ?? 0) > 0;
};
