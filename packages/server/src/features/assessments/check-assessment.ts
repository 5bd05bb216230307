import { granted, type Result, scoreUnits, type UnitFacts } from '@luoshi/domain';
import { readSheets } from '@luoshi/store';
import type { Static } from 'typebox';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { gatherFacts } from '../../assessing/gather-facts.js';
import { sameText, scoreDigest } from '../../assessing/score-digest.js';
import type { Context } from '../../operation.js';
import type { checkAssessment as terms } from './contract.js';
import { daysOf } from './open-assessment.js';

/**
 * Scores again. From the facts that were kept every digit must come out as it was; from the ledger as it is now it shows whether anything that
 * counts was entered since.
 */
export const checkAssessment = async (ctx: Context, assessmentId: string): Promise<Result<Static<typeof terms.response>>> => {
  const found = await assessmentRowOf(ctx, assessmentId);
  if (!found.ok) return found;
  const { scheme, digest, planId } = found.value;
  const sheets = (await readSheets(ctx.tx, assessmentId, null)).toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
  const kept = sheets.map(({ facts }) => facts);
  const again = new Map(scoreUnits(scheme, kept).map((score) => [score.unitId, score]));
  const isSame = sheets.every(({ unitId, score }) => sameText(score) === sameText(again.get(unitId) ?? {}));
  const ledger = await gatherFacts(ctx.tx, planId, daysOf(found.value));
  const [keptDigest, ledgerDigest] = [scoreDigest(scheme, kept), scoreDigest(scheme, ledger)];
  return granted({
    digest,
    kept: { digest: keptDigest, isEqual: isSame && keptDigest === digest },
    ledger: { digest: ledgerDigest, isEqual: ledgerDigest === digest },
    changedUnits: changedIn(kept, ledger),
  });
};

const changedIn = (kept: readonly UnitFacts[], ledger: readonly UnitFacts[]) => {
  const of = (facts: readonly UnitFacts[]) => new Map(facts.map((one) => [one.unitId, one]));
  const [before, now] = [of(kept), of(ledger)];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((unitId) => {
    const [was, is] = [before.get(unitId), now.get(unitId)];
    const isSame = was !== undefined && is !== undefined && sameText(was) === sameText(is);
    return isSame ? [] : [{ id: unitId, name: (is ?? was)?.unitName ?? unitId }];
  });
};
