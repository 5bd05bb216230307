import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from '../inspections/seen-by-unit.js';
import { seenShares } from '../shares/seen-shares.js';

/** What evidence belongs to. */
export type EvidenceThing = {
  readonly thingKind: 'report' | 'close-out' | 'request' | 'value' | 'finding' | 'instruction' | 'problem' | 'appeal';
  readonly thingId: string;
};

/** A file that was added to something. `removed`: taken out again, still provable by its hash. */
export type EvidenceRow = EvidenceThing & {
  readonly evidenceId: string;
  /** null: of a finding, an instruction, or a problem of no task. */
  readonly taskId: string | null;
  readonly unitId: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly scan: 'not-scanned' | 'clean' | 'infected';
  readonly addedAt: Date;
  readonly addedBy: string | null;
  readonly removed: boolean;
};

/** A file to add. */
export type NewEvidence = Omit<EvidenceRow, 'addedBy' | 'removed' | 'addedAt'> & { readonly bytes: Uint8Array; readonly at: Date };

const columns = sql`e.evidence_id as "evidenceId", e.thing_kind as "thingKind", e.thing_id as "thingId", e.task_id as "taskId", e.unit_id as "unitId",
  e.filename, e.media_type as "mediaType", e.size, e.sha256, e.scan, e.added_at as "addedAt", a.display_name as "addedBy",
  e.removed_at is not null as removed
  from evidence e left join account a on a.jurisdiction_id = e.jurisdiction_id and a.user_id = e.added_by`;

// A share's files as its row; an instruction's wherever the instruction itself is seen, which row-level security says.
const seenFiles = (tx: Tx): RawBuilder<boolean> =>
  sql`(${seenShares(tx, 'e')} or (e.thing_kind = 'instruction' and exists (select 1 from instruction i
    where i.jurisdiction_id = e.jurisdiction_id and i.instruction_id = e.thing_id)))`;

/** The files of a thing in the order added, those taken out too. */
export const listEvidence = async (tx: Tx, { thingKind, thingId }: EvidenceThing): Promise<readonly EvidenceRow[]> => {
  const { rows } = await sql<EvidenceRow>`select ${columns} where e.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenFiles(tx)}
    and e.thing_kind = ${thingKind} and e.thing_id = ${thingId}::uuid order by e.added_at, e.evidence_id`.execute(tx.db);
  return rows;
};

/** One file without its bytes, or null. */
export const readEvidence = async (tx: Tx, evidenceId: string): Promise<EvidenceRow | null> => {
  const { rows } = await sql<EvidenceRow>`select ${columns} where e.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenFiles(tx)}
    and e.evidence_id = ${evidenceId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};

/** The bytes of a file that was not taken out, or null. */
export const readEvidenceBytes = async (tx: Tx, evidenceId: string): Promise<Uint8Array | null> => {
  const { rows } = await sql<{ bytes: Uint8Array }>`select e.bytes from evidence e where e.jurisdiction_id = ${tx.scope.jurisdictionId}
    and ${seenFiles(tx)} and e.evidence_id = ${evidenceId}::uuid and e.removed_at is null`.execute(tx.db);
  return rows[0]?.bytes ?? null;
};

/** Adds a file. */
export const insertEvidence = async (tx: Tx, one: NewEvidence): Promise<void> => {
  await sql`insert into evidence (jurisdiction_id, evidence_id, thing_kind, thing_id, task_id, unit_id, filename, media_type, size, sha256, scan, bytes,
      added_at, added_by)
    values (${tx.scope.jurisdictionId}, ${one.evidenceId}::uuid, ${one.thingKind}, ${one.thingId}::uuid, ${one.taskId}::uuid, ${one.unitId},
      ${one.filename}, ${one.mediaType}, ${one.size}, ${one.sha256}, ${one.scan}, ${one.bytes}, ${one.at}, ${tx.scope.userId}::uuid)`.execute(
    tx.db,
  );
};

/** Takes a file out; false if it was out already. */
export const removeEvidence = async (tx: Tx, evidenceId: string, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`update evidence set removed_at = ${at}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and evidence_id = ${evidenceId}::uuid and removed_at is null`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Where a thing stands: its task (none: of an inspection), whose it is, its state. */
export type EvidencePlace = {
  readonly taskId: string | null;
  readonly unitId: string;
  readonly state: string;
  /** The task's id, or the inspection's, the instruction's, the problem's. */
  readonly ownerId: string;
};

/** Where a thing that takes files belongs, and its state; a value has none. Null where it is not within reach. */
export const readEvidencePlace = async (tx: Tx, { thingKind, thingId }: EvidenceThing): Promise<EvidencePlace | null> => {
  const { table, key, task, owner, state } = places[thingKind];
  const unit = thingKind === 'instruction' ? "''" : 'x.unit_id';
  const seen = seenThing(tx, thingKind);
  const { rows } = await sql<EvidencePlace>`
    select ${sql.raw(task)} as "taskId", ${sql.raw(owner)} as "ownerId", ${sql.raw(unit)} as "unitId", ${sql.raw(state)} as state from ${sql.table(table)} x
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.${sql.raw(key)} = ${thingId}::uuid and ${seen}`.execute(tx.db);
  return rows[0] ?? null;
};

const seenThing = (tx: Tx, kind: EvidenceThing['thingKind']): RawBuilder<boolean> => {
  if (kind === 'instruction') return sql`true`;
  return kind === 'finding' || kind === 'problem' || kind === 'appeal' ? seenByUnit(tx, 'x') : seenShares(tx, 'x');
};

const places = {
  report: { table: 'report', key: 'report_id', task: 'x.task_id', owner: 'x.task_id', state: 'x.state' },
  request: { table: 'change_request', key: 'request_id', task: 'x.task_id', owner: 'x.task_id', state: 'x.state' },
  'close-out': { table: 'close_out', key: 'close_out_id', task: 'x.task_id', owner: 'x.task_id', state: 'x.state' },
  value: { table: 'progress_value', key: 'value_id', task: 'x.task_id', owner: 'x.task_id', state: "''" },
  finding: { table: 'inspection_finding', key: 'finding_id', task: 'null::uuid', owner: 'x.inspection_id', state: 'x.state' },
  instruction: { table: 'instruction', key: 'instruction_id', task: 'null::uuid', owner: 'x.instruction_id', state: 'x.state' },
  appeal: { table: 'appeal', key: 'appeal_id', task: 'null::uuid', owner: 'x.appeal_id', state: 'x.state' },
  problem: { table: 'problem', key: 'problem_id', task: 'null::uuid', owner: 'x.problem_id', state: 'x.state' },
} as const satisfies Record<
  EvidenceThing['thingKind'],
  { readonly table: string; readonly key: string; readonly task: string; readonly owner: string; readonly state: string }
>;
