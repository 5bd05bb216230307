import { divisions, granted, type Result } from '@luoshi/domain';
import { facetOfGovernments, facetOfOfficials, facetOfUnits } from '@luoshi/store';
import type { Static } from 'typebox';
import type { Context } from '../../operation.js';
import type { readFacets as terms } from './contract.js';

/** Choices for the ledger's filters with the number of visible tasks behind each. */
export const readFacets = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const planId = query.plan ?? null;
  const governments = await facetOfGovernments(ctx.tx, planId);
  return granted({
    officials: [...(await facetOfOfficials(ctx.tx, planId))],
    leadUnits: [...(await facetOfUnits(ctx.tx, planId, 'lead'))],
    coUnits: [...(await facetOfUnits(ctx.tx, planId, 'co'))],
    cities: governments
      .filter(({ division }) => divisions().get(division)?.parent === ctx.actor.jurisdictionId)
      .map(({ division: _, ...facet }) => facet),
  });
};
