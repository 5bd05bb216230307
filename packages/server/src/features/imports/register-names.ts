import { actionName, granted, may, type Result, refused } from '@luoshi/domain';
import { nameUnits } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { registerAlias, registerUnit } from '../../ledger/register-names.js';
import type { Context } from '../../operation.js';
import type { ImportDecisions } from './decisions.js';

type NameDecision = NonNullable<ImportDecisions['names']>[number];

/** Registers what the importer decided names to stand for, in the import's own transaction. Answers with their number. */
export const registerNames = async (ctx: Context, names: readonly NameDecision[]): Promise<Result<number>> => {
  if (names.length > 0 && !may(ctx.actor, 'unit.write')) return refused('not-permitted', { action: actionName('unit.write', ctx.lang) });
  for (const decision of names) {
    const registered = decision.decision === 'unit' ? await registerUnit(ctx, { ...decision, aliases: [] }) : await aliasOf(ctx, decision);
    if (!registered.ok) return registered;
    await record(ctx, registered.value.act);
  }
  return granted(names.length);
};

const aliasOf = async (ctx: Context, { name, unitId }: Extract<NameDecision, { decision: 'alias' }>) => {
  const unit = (await nameUnits(ctx.tx, [unitId])).get(unitId);
  if (unit === undefined) return refused('not-found', { thing: ctx.lang === 'zh' ? '单位' : 'the unit' });
  return registerAlias(ctx, { unitId, name: unit }, name);
};
