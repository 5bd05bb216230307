import { granted, type Result, refused } from '@luoshi/domain';
import { countProblems as countRows, listProblems as listRows, type ProblemRow, readProblem } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { countProblems as countTerms, ProblemDetailView, listProblems as terms } from './contract.js';
import { problemDetailView, problemLineView } from './problem-views.js';

const Position = Type.Object({ problemId: Type.String({ format: 'uuid' }) });

/** A page of the problem list, the newest first. */
export const listProblems = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    states: query.state ?? null,
    sources: query.source ?? null,
    unitId: query.unit ?? null,
    taskId: query.task ?? null,
    overdueOn: query.overdue === true ? dayOf(ctx.now()) : null,
    limit: limit + 1,
    before: before.value?.problemId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, ({ problemId }) => ({ problemId }));
  return granted({ items: shown.map((row) => problemLineView(row, ctx)), nextCursor });
};

/** Who answers for how many problems. */
export const countProblems = async (ctx: Context): Promise<Result<Static<typeof countTerms.response>>> =>
  granted({ items: (await countRows(ctx.tx, dayOf(ctx.now()))).map((row) => ({ ...row, persons: [...row.persons] })) });

/** A problem within reach; not found where it is another unit's. */
export const problemRowOf = async ({ tx, lang }: Context, problemId: string): Promise<Result<ProblemRow>> => {
  const row = await readProblem(tx, problemId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '问题' : 'the problem' }) : granted(row);
};

/** A problem with everything its page needs. */
export const problemOf = async (ctx: Context, problemId: string): Promise<Result<ProblemDetailView>> => {
  const row = await problemRowOf(ctx, problemId);
  return row.ok ? granted(await problemDetailView(ctx, row.value)) : row;
};
