import { erratumAfter, granted, type Result } from '@luoshi/domain';
import { decideErratum, type ErratumRow, insertErrata, moveErrata } from '@luoshi/store';
import type { Act } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { carriedErratum } from './carried-erratum.js';
import type { ImportDecisions } from './decisions.js';
import { acceptanceOf, importErrata } from './import-errata.js';
import type { Amendment } from './planned-import.js';

/**
 * Carries the errata of a plan over to its amended document: places are found again, proposals whose words have gone are dismissed, new ones
 * are added. Answers with what the log must say.
 */
export const amendErrata = async (ctx: Context, planned: Amendment, decisions: ImportDecisions): Promise<Result<readonly Act[]>> => {
  const { inForce, file, proposals } = planned;
  const standing = inForce.errata.filter(({ state }) => state !== 'dismissed');
  const isStanding = ({ printed }: { readonly printed: string }): boolean => standing.some((one) => one.printed === printed);
  const moved = standing.map((one) => ({ ...one, ...carriedErratum(one, planned) }));
  await moveErrata(ctx.tx, moved);
  const fresh = { file, proposals: proposals.filter((one) => !isStanding(one)) };
  const brought = importErrata(
    ctx,
    inForce.planId,
    fresh,
    decisions.acceptErrata.filter((one) => !isStanding(one)),
  );
  if (!brought.ok) return brought;
  await insertErrata(ctx.tx, brought.value);
  const decided: Act[] = [];
  for (const one of moved) decided.push(...(await decideStanding(ctx, one, decisions)));
  return granted([...decided, ...brought.value.flatMap(acceptanceOf)]);
};

const decideStanding = async ({ tx, now }: Context, one: ErratumRow, { acceptErrata }: ImportDecisions): Promise<readonly Act[]> => {
  const decided = acceptErrata.find(({ printed }) => printed === one.printed);
  const act = decided !== undefined ? 'accept' : one.state === 'proposed' && one.places.length === 0 ? 'dismiss' : null;
  const to = act === null ? null : erratumAfter(one.state, act);
  if (to === null) return [];
  const { erratumId, planId, printed, state: from } = one;
  const corrected = decided?.corrected ?? one.corrected;
  await decideErratum(tx, { erratumId, from, to, corrected, decidedAt: now(), decidedBy: tx.scope.userId });
  const data = { planId, printed, corrected, places: one.places.length };
  return [{ action: `erratum.${to}`, thingKind: 'erratum', thingId: erratumId, data }];
};
