import { granted, type Lang, type Result } from '@luoshi/domain';
import { type KeptLight, listLights as listRows, readTaskLights as readRows, type TaskLight } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { forecastView, lightView } from '../../presenting/light-view.js';
import { contradicts } from '../../progress/judge-share.js';
import { taskSharesOf } from '../../shares/share-of.js';
import type { TaskLightsView, listLights as terms } from './contract.js';

const Position = Type.Object({ ord: Type.Integer() });

/** A page of a period's lights in printed order. */
export const listLights = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const severities = query.severity === undefined || query.severity.length === 0 ? null : query.severity;
  const rows = await listRows(ctx.tx, {
    planId: query.plan,
    period: query.period,
    unitId: query.unit ?? null,
    severities,
    chapter: query.chapter ?? null,
    officialId: query.official ?? null,
    taskClass: query.class ?? null,
    limit: limit + 1,
    after: after.value?.ord ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ ord: row.ord }));
  return granted({
    items: shown.map(({ taskId, no, text, ...row }) => ({ taskId, no, text, ...periodLight(row, ctx.lang) })),
    nextCursor,
  });
};

/** A task's lights period by period. */
export const readTaskLights = async (ctx: Context, taskId: string): Promise<Result<TaskLightsView>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const rows = await readRows(ctx.tx, taskId);
  const periods = [...new Set(rows.map(({ period }) => period))];
  return granted({
    periods: periods.map((period) =>
      periodView(
        rows.filter((row) => row.period === period),
        ctx.lang,
      ),
    ),
  });
};

const periodView = (rows: readonly TaskLight[], lang: Lang): TaskLightsView['periods'][number] => {
  const whole = rows.find(({ unitId }) => unitId === '');
  return {
    period: rows[0]?.period ?? '',
    open: rows[0]?.isOpen ?? false,
    whole: whole === undefined ? null : periodLight(whole, lang),
    shares: rows
      .filter(({ unitId }) => unitId !== '')
      .map((row) => ({ unit: { id: row.unitId, name: row.unitName ?? row.unitId }, ...periodLight(row, lang) })),
  };
};

const periodLight = ({ kept, wasRed }: { readonly kept: KeptLight; readonly wasRed: boolean }, lang: Lang) => ({
  light: lightView(kept.light, lang),
  forecast: forecastView(kept.forecast, lang),
  disagrees: contradicts(kept),
  wasRed,
});
