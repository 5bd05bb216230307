import { granted, type InspectionRules, inspectionDecree, inspectionRulesOn, may, type Result, refused } from '@luoshi/domain';
import { putInspectionRules, readInspectionRules as readRows } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { InspectionRulesView } from './contract.js';

/** The terms and limits in force, and those the office made. */
export const readInspectionRules = async (ctx: Context): Promise<Result<InspectionRulesView>> => {
  const own = await readRows(ctx.tx);
  const inForce = inspectionRulesOn(own, dayOf(ctx.now()));
  return granted({
    inForce: viewOf(inForce),
    own: own.map(viewOf),
    decree: inspectionDecree,
    mayChange: may(ctx.actor, 'inspection.rule'),
  });
};

/** Sets rules from a day to come on. What bound somebody yesterday cannot be made other today. */
export const makeInspectionRules = async (ctx: Context, rules: InspectionRules): Promise<Result<InspectionRulesView>> => {
  const today = dayOf(ctx.now());
  if (rules.from <= today) return refused('rules-in-force', { today });
  await putInspectionRules(ctx.tx, rules, ctx.now());
  const { from, source } = rules;
  await record(ctx, { action: 'inspection.rules-made', thingKind: 'ledger', thingId: from, data: { from, source } });
  return readInspectionRules(ctx);
};

const viewOf = (rules: InspectionRules): InspectionRulesView['inForce'] => ({
  ...rules,
  limits: rules.limits.map((limit) => ({ ...limit, kinds: [...limit.kinds] })),
});
