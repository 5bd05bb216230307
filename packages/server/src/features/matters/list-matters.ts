import { granted, ladderStep, type Result, refused, triggeredBy } from '@luoshi/domain';
import { listMatters as listRows, type MatterRow, readMatter, readStrayingShares } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { ladderOffered, laddersOf } from '../../supervision/ladders.js';
import type { listLadders as ladderTerms, MatterDetailView, proposeMatters as proposeTerms, listMatters as terms } from './contract.js';
import { matterDetailView, matterLineView } from './matter-views.js';

const Position = Type.Object({ matterId: Type.String({ format: 'uuid' }) });

/** A page of matters, the newest first. */
export const listMatters = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    planId: query.plan ?? null,
    taskId: query.task ?? null,
    unitId: query.unit ?? null,
    originId: query.origin ?? null,
    states: query.state ?? null,
    awaiting: query.awaiting ?? false,
    limit: limit + 1,
    before: before.value?.matterId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ matterId: row.matterId }));
  return granted({
    items: shown.map((row) => matterLineView(row, ctx)),
    nextCursor,
  });
};

/** A matter within reach; not found where it is another unit's. */
export const matterRowOf = async ({ tx, lang }: Context, matterId: string): Promise<Result<MatterRow>> => {
  const row = await readMatter(tx, matterId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '督办事项' : 'the matter' }) : granted(row);
};

/** A matter with everything its page needs. */
export const matterOf = async (ctx: Context, matterId: string): Promise<Result<MatterDetailView>> => {
  const row = await matterRowOf(ctx, matterId);
  return row.ok ? granted(await matterDetailView(ctx, row.value)) : row;
};

/** The ladders on offer, in the caller's words. */
export const listLadders = async (ctx: Context): Promise<Result<Static<typeof ladderTerms.response>>> => {
  const { lang } = ctx;
  return granted({
    items: (await laddersOf(ctx)).map(({ ladder: { id, version, name, source, toConfirm, steps, triggers }, isOwn }) => ({
      id,
      version,
      isOwn,
      name: name[lang],
      source,
      toConfirm: toConfirm[lang],
      steps: steps.map(({ key, name: step, follows, term, needsApproval }) => ({
        key,
        name: step[lang],
        follows: follows[lang],
        days: term?.count ?? null,
        workingDays: term?.unit !== 'day',
        needsApproval,
      })),
      triggers: triggers.map(({ severity, months, step }) => ({ severity, months, step: steps.findIndex(({ key }) => key === step) + 1 })),
    })),
  });
};

type Proposals = Static<typeof proposeTerms.response>;

/** What a ladder would open now by lights alone. Who has an open sheet for the task already is left out: one matter, one sheet. */
export const proposeMatters = async (
  ctx: Context,
  { plan, ladder: ladderId }: { readonly plan: string; readonly ladder: string },
): Promise<Result<Proposals>> => {
  const { tx, lang } = ctx;
  const ladder = await ladderOffered(ctx, ladderId);
  if (ladder === null) return refused('ladder-unknown');
  const shares = await readStrayingShares(tx, plan);
  const items: Proposals['items'] = [];
  for (const { severities, ...share } of shares) {
    const met = triggeredBy(ladder, severities);
    if (met === null) continue;
    const { severity, months } = met.trigger;
    const why = lang === 'zh' ? `连续${months}期${severity === 'behind' ? '滞后' : '严重滞后'}` : `${months} periods running ${severity}`;
    const stepName = ladderStep(ladder, met.step.key)?.name[lang] ?? met.step.key;
    items.push({ ...share, stepKey: met.step.key, stepName, why });
  }
  return granted({ items });
};
