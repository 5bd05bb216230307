import { granted, type Lang, type Result, refused } from '@luoshi/domain';
import { deleteUnit, holdLedger, removeUnitName, usesOfUnit } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

/**
 * Removes a unit that the office added by mistake. Refused where anything of its own stands in the ledger, and for a unit that came with the
 * product and has tasks: that one can be ended. Names that meant it are unknown again.
 */
export const removeUnit = async (ctx: Context, unitId: string): Promise<Result<{ readonly tasks: number }>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, unitId);
  if (!unit.ok) return unit;
  const { name, shipped, leads, contributes } = unit.value;
  const uses = await usesOfUnit(ctx.tx, unitId);
  if (uses.length > 0 || (shipped && leads + contributes > 0)) return refused('unit-in-use', { name, uses: usesInWords(uses, ctx.lang) });
  const { tasks } = await rederiveTasks(ctx.tx, { taskIds: await deleteUnit(ctx.tx, unitId) });
  await record(ctx, { action: 'unit.removed', thingKind: 'unit', thingId: unitId, data: { name, tasks } });
  return granted({ tasks });
};

const useNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  account: { zh: '账号', en: 'accounts' },
  collective_member: { zh: '集体主体的成员', en: 'membership of a body' },
  unit: { zh: '有单位并入它', en: 'units merged into it' },
  post: { zh: '岗位', en: 'posts' },
  owner_resolution: { zh: '“等”或集体主体所指单位', en: 'decisions on who is meant' },
};

/** Whatever else a unit may have is work of the cycle: receipts, commitments, reports. */
const usesInWords = (uses: readonly string[], lang: Lang): string => {
  const work = lang === 'zh' ? '交办与填报' : 'tasks and reports';
  const words = uses.length === 0 ? [lang === 'zh' ? '任务' : 'tasks'] : uses.map((use) => useNames[use]?.[lang] ?? work);
  return [...new Set(words)].join(lang === 'zh' ? '、' : ', ');
};

/** Removes another name of a unit: registered by mistake, or taken back. Tasks that used it are unresolved again. */
export const removeUnitAlias = async (ctx: Context, unitId: string, alias: string): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, unitId);
  if (!unit.ok) return unit;
  if (!(await removeUnitName(ctx.tx, unitId, alias))) return refused('not-found', { thing: ctx.lang === 'zh' ? '这个别名' : 'this name' });
  const { tasks } = await rederiveNamed(ctx.tx);
  const data = { name: unit.value.name, alias, tasks };
  await record(ctx, { action: 'unit.alias-removed', thingKind: 'unit', thingId: unitId, data });
  return readUnit(ctx, unitId);
};
