import { granted, type InspectedFacts, type Result, refused } from '@luoshi/domain';
import {
  type InspectionReviewRow,
  type InspectionRow,
  listConclusions,
  listFindingsOf,
  listReviewsOf,
  type PaperSubject,
  readInspection,
} from '@luoshi/store';
import type { Context } from '../../operation.js';

type Inspected = {
  readonly facts: InspectedFacts;
  readonly inspection: InspectionRow;
  /** The unit's review, once decided. */
  readonly decided: InspectionReviewRow | null;
};

const decidedStates: readonly string[] = ['upheld', 'changed', 'revoked'];

/** What an inspection found, concluded and reviewed about one unit. */
export const inspectedFacts = async ({ tx, lang }: Context, { inspectionId, unitId }: PaperSubject): Promise<Result<Inspected>> => {
  const inspection = inspectionId === null ? null : await readInspection(tx, inspectionId);
  const unit = inspection?.units.find((one) => one.unitId === unitId);
  if (inspection === null || unit === undefined || inspectionId === null)
    return refused('not-found', { thing: lang === 'zh' ? '这个单位的这次督查' : 'the inspection of this unit' });
  const findings = (await listFindingsOf(tx, inspectionId)).filter((one) => one.unitId === unitId && one.state !== 'dropped');
  const conclusion = (await listConclusions(tx, inspectionId)).find((one) => one.unitId === unitId);
  const decided = (await listReviewsOf(tx, inspectionId)).find((one) => one.unitId === unitId && decidedStates.includes(one.state));
  return granted({
    facts: {
      title: inspection.title,
      unit: unit.name,
      from: inspection.startsOn,
      to: inspection.endsOn,
      findings: findings.map(({ fact, basis, demand, dueOn }) => ({ fact, basis, demand, dueOn })),
      conclusion: conclusion?.text ?? '',
    },
    inspection,
    decided: decided ?? null,
  });
};
