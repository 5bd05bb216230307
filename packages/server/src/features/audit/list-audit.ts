import { granted, type Lang, type Result, readsWholeLog } from '@luoshi/domain';
import { type AuditRow, listAudit as readAudit } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { auditSentence, businessActions } from '../../audit/audit-actions.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { AuditEntryView, listAudit as terms } from './contract.js';

const Position = Type.Object({ before: Type.Integer() });

const entryView = (row: AuditRow, lang: Lang): AuditEntryView => {
  const data = JSON.parse(row.data) as Readonly<Record<string, string | number>>;
  return { ...row, at: row.at.toISOString(), sentence: auditSentence(row.action, data, lang), data };
};

/** A page of the log, the newest first. Who is not the audit administrator reads business, not log-ins and accounts. */
export const listAudit = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const position = positionOf(query.cursor, Position);
  if (!position.ok) return position;
  const limit = query.limit ?? 50;
  const filter = {
    thingKind: query.thingKind ?? null,
    thingId: query.thingId ?? null,
    action: query.action ?? null,
    actor: query.actor ?? null,
    seq: query.seq ?? null,
    among: readsWholeLog(ctx.actor) ? null : businessActions,
  };
  const rows = await readAudit(ctx.tx, filter, { before: position.value?.before ?? null, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return granted({
    items: items.map((row) => entryView(row, ctx.lang)),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf({ before: last.seq }) : null,
  });
};
