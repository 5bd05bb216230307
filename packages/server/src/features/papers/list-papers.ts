import { granted, type PaperKind, paperKindList, paperKindName, paperKinds, type Result } from '@luoshi/domain';
import { listPapers as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listPaperKinds as kindTerms, listPapers as terms } from './contract.js';
import { paperLine } from './paper-view.js';

const Position = Type.Object({ paperId: Type.String({ format: 'uuid' }) });

type Query = { readonly limit?: number | undefined; readonly cursor?: string | undefined; readonly kind?: PaperKind | undefined };

/** A page of papers, the newest first. */
export const listPapers = async (ctx: Context, query: Query): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, { kind: query.kind ?? null, limit: limit + 1, after: after.value?.paperId ?? null });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ paperId: row.paperId }));
  return granted({
    items: shown.map((row) => paperLine(row, ctx)),
    nextCursor,
  });
};

/** Every kind of paper in the caller's words. */
export const listPaperKinds = async ({ lang }: Context): Promise<Result<Static<typeof kindTerms.response>>> =>
  granted({
    kinds: paperKindList.map((kind) => ({
      kind,
      name: paperKindName(kind, lang),
      needs: [...paperKinds[kind].needs],
      head: paperKinds[kind].head,
    })),
  });
