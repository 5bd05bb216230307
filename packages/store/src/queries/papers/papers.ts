import type { CalendarDate, PaperAnnex, PaperKind, PaperSource, PaperState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What a paper was made from. */
export type PaperSubject = {
  readonly planId: string | null;
  readonly period: string | null;
  readonly unitId: string | null;
  readonly inspectionId: string | null;
  /** Absent in papers from before sheets were papers. */
  readonly matterId?: string | null;
};

/** What a drafter may change. */
export type PaperWords = {
  readonly letterhead: string;
  readonly prefix: string;
  readonly title: string;
  readonly recipients: string | null;
  readonly body: string;
  readonly issuer: string;
  readonly copies: string;
};

/** A paper without its bytes. */
export type PaperRow = PaperWords & {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly edit: number;
  readonly subject: PaperSubject;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly annexes: readonly PaperAnnex[];
  readonly sources: readonly PaperSource[];
  readonly givenNumber: string | null;
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuedBy: string | null;
  readonly templateVersion: number | null;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
};

const columns = sql`p.paper_id as "paperId", p.kind, p.state, p.edit, p.subject, p.unit_id as "unitId", u.name as "unitName", p.letterhead, p.prefix,
  p.title, p.recipients, p.body, p.annexes, p.sources, p.issuer, p.copies, p.given_number as "givenNumber", p.number, p.issued_on as "issuedOn",
  i.display_name as "issuedBy", p.template_version as "templateVersion", p.sha256, p.reason, p.created_at as "createdAt", c.display_name as "createdBy"
  from paper p left join unit u on u.jurisdiction_id = p.jurisdiction_id and u.unit_id = p.unit_id
  left join account i on i.jurisdiction_id = p.jurisdiction_id and i.user_id = p.issued_by
  left join account c on c.jurisdiction_id = p.jurisdiction_id and c.user_id = p.created_by`;

// A unit reads what was issued to it; the policy of the table says the same.
const seen = (tx: Tx): RawBuilder<unknown> => {
  const { reach, jurisdictionId } = tx.scope;
  const own = reach.kind === 'unit' ? sql`p.unit_id = ${reach.unitId} and p.state in ('issued', 'withdrawn')` : sql`true`;
  return sql`p.jurisdiction_id = ${jurisdictionId} and ${own}`;
};

/** A page of papers, the newest first; `after` is the last one's id. */
export const listPapers = async (
  tx: Tx,
  { kind, limit, after }: { readonly kind: PaperKind | null; readonly limit: number; readonly after: string | null },
): Promise<readonly PaperRow[]> => {
  const { rows } = await sql<PaperRow>`select ${columns} where ${seen(tx)} and ${kind === null ? sql`true` : sql`p.kind = ${kind}`}
    and ${after === null ? sql`true` : sql`p.paper_id < ${after}::uuid`} order by p.paper_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** One paper, or null. */
export const readPaper = async (tx: Tx, paperId: string): Promise<PaperRow | null> => {
  const { rows } = await sql<PaperRow>`select ${columns} where ${seen(tx)} and p.paper_id = ${paperId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};

/** The bytes of an issued paper, or null. */
export const readPaperBytes = async (tx: Tx, paperId: string): Promise<Uint8Array | null> => {
  const { rows } = await sql<{
    bytes: Uint8Array | null;
  }>`select p.bytes from paper p where ${seen(tx)} and p.paper_id = ${paperId}::uuid`.execute(tx.db);
  return rows[0]?.bytes ?? null;
};

/** The words of the office that the last paper of a kind carried, or null. */
export const lastPaperHead = async (
  tx: Tx,
  kind: PaperKind,
): Promise<Pick<PaperWords, 'letterhead' | 'prefix' | 'issuer' | 'copies'> | null> => {
  const { rows } = await sql<Pick<PaperWords, 'letterhead' | 'prefix' | 'issuer' | 'copies'>>`
    select p.letterhead, p.prefix, p.issuer, p.copies from paper p where ${seen(tx)} and p.kind = ${kind} and p.state = 'issued'
    order by p.paper_id desc limit 1`.execute(tx.db);
  return rows[0] ?? null;
};

/** A paper to begin. */
export type NewPaper = PaperWords &
  Pick<PaperRow, 'paperId' | 'kind' | 'subject' | 'unitId' | 'annexes' | 'sources' | 'givenNumber'> & { readonly at: Date };

/** Begins a paper. */
export const insertPaper = async (tx: Tx, one: NewPaper): Promise<void> => {
  await sql`insert into paper (jurisdiction_id, paper_id, kind, state, edit, subject, unit_id, letterhead, prefix, title, recipients, body, annexes,
      sources, issuer, copies, given_number, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${one.paperId}::uuid, ${one.kind}, 'draft', 1, ${JSON.stringify(one.subject)}::text::jsonb, ${one.unitId},
      ${one.letterhead}, ${one.prefix}, ${one.title}, ${one.recipients}, ${one.body}, ${JSON.stringify(one.annexes)}::text::jsonb,
      ${JSON.stringify(one.sources)}::text::jsonb, ${one.issuer}, ${one.copies}, ${one.givenNumber}, ${one.at}, ${tx.scope.userId}::uuid)`.execute(
    tx.db,
  );
};

const moved = async (tx: Tx, set: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<boolean> => {
  const { numAffectedRows } = await sql`update paper set ${set} where jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** Keeps what a drafter wrote; false if it was no draft, or somebody wrote meanwhile. */
export const savePaper = (tx: Tx, paperId: string, edit: number, words: PaperWords): Promise<boolean> =>
  moved(
    tx,
    sql`letterhead = ${words.letterhead}, prefix = ${words.prefix}, title = ${words.title}, recipients = ${words.recipients}, body = ${words.body},
      issuer = ${words.issuer}, copies = ${words.copies}, edit = edit + 1`,
    sql`paper_id = ${paperId}::uuid and state = 'draft' and edit = ${edit}`,
  );

/** What is fixed when a paper is issued. */
export type IssuedPaper = {
  readonly paperId: string;
  readonly edit: number;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly templateVersion: number | null;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly at: Date;
};

/** Issues a draft as these bytes; false if it was no draft, or somebody wrote meanwhile. */
export const issuePaper = (tx: Tx, one: IssuedPaper): Promise<boolean> =>
  moved(
    tx,
    sql`state = 'issued', edit = edit + 1, number = ${one.number}, issued_on = ${one.issuedOn}, issued_at = ${one.at},
      issued_by = ${tx.scope.userId}::uuid, template_version = ${one.templateVersion}, bytes = ${one.bytes}, sha256 = ${one.sha256}`,
    sql`paper_id = ${one.paperId}::uuid and state = 'draft' and edit = ${one.edit}`,
  );

/** Drops a draft that was not issued. */
export const dropPaper = (tx: Tx, paperId: string, reason: string): Promise<boolean> =>
  moved(tx, sql`state = 'dropped', reason = ${reason}`, sql`paper_id = ${paperId}::uuid and state = 'draft'`);

/** Withdraws an issued paper: its bytes and number stay. */
export const withdrawPaper = (tx: Tx, paperId: string, reason: string, at: Date): Promise<boolean> =>
  moved(
    tx,
    sql`state = 'withdrawn', reason = ${reason}, withdrawn_at = ${at}, withdrawn_by = ${tx.scope.userId}::uuid`,
    sql`paper_id = ${paperId}::uuid and state = 'issued'`,
  );
