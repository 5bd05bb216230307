import { type CommitmentState, commitmentMachine, granted, type Result, stateName } from '@luoshi/domain';
import { countWorkbench, readWorkbench as readRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { readWorkbench as terms } from './contract.js';

const Position = Type.Object({ ord: Type.Integer() });

/** A page of the workbench, with the counts of the whole plan beside it. */
export const readWorkbench = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await readRows(ctx.tx, {
    planId: query.plan,
    unitId: query.unit ?? null,
    quantified: query.quantified ?? null,
    stage: query.stage ?? null,
    q: query.q ?? null,
    limit: limit + 1,
    after: after.value?.ord ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ ord: row.ord }));
  return granted({
    items: shown.map(({ taskId, no, chapter, text, targetCount, unitId, unitName, commitmentId, state }) => ({
      taskId,
      no,
      chapter,
      text,
      targetCount,
      unitId,
      unitName,
      commitmentId,
      state: state as CommitmentState | null,
      stateName: state === null ? null : stateName(commitmentMachine, state as CommitmentState, ctx.lang),
    })),
    nextCursor,
    counts: await countWorkbench(ctx.tx, query.plan, query.unit ?? null),
  });
};
