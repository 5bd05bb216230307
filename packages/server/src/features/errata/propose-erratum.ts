import { erratumStateName, granted, placesOf, type Result, refused } from '@luoshi/domain';
import { holdLedger, insertErrata, readErrata, readErratum, readPlanText } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { ErratumView, proposeErratum as terms } from './contract.js';
import { erratumViews } from './erratum-views.js';

/** Proposes a correction by hand for every place of the printed words. Nothing reads differently until it is accepted. */
export const proposeErratum = async (ctx: Context, input: Static<typeof terms.body>): Promise<Result<ErratumView>> => {
  const { planId, printed, corrected } = input;
  await holdLedger(ctx.tx);
  const text = await readPlanText(ctx.tx, planId);
  if (text === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  if (printed === corrected) return refused('input-invalid', { detail: 'corrected' });
  const places = placesOf(text, printed);
  if (places.length === 0) return refused('not-found', { thing: `“${printed}”` });
  const standing = (await readErrata(ctx.tx, planId)).find((one) => one.printed === printed && one.state !== 'dismissed');
  if (standing !== undefined) return refused('erratum-not-open', { state: erratumStateName(standing.state, ctx.lang) });
  return propose(ctx, { ...input, places });
};

type Proposal = Static<typeof terms.body> & { readonly places: ReturnType<typeof placesOf> };

const propose = async (ctx: Context, { planId, printed, corrected, places }: Proposal): Promise<Result<ErratumView>> => {
  const erratumId = ctx.newId();
  const bare = { confidence: 0, evidence: [], alternatives: [], decidedAt: null, decidedBy: null };
  await insertErrata(ctx.tx, [{ erratumId, planId, printed, corrected, state: 'proposed', places, proposedAt: ctx.now(), ...bare }]);
  const data = { planId, printed, corrected, places: places.length };
  await record(ctx, { action: 'erratum.proposed', thingKind: 'erratum', thingId: erratumId, data });
  const row = await readErratum(ctx.tx, erratumId);
  const [view] = row === null ? [] : await erratumViews(ctx, [row]);
  if (view === undefined) throw new Error('an erratum vanished within its own transaction');
  return granted(view);
};
