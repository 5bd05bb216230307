import { granted, type Result, refused } from '@luoshi/domain';
import { type AssessmentRow, readAssessment } from '@luoshi/store';
import type { Context } from '../operation.js';

/** An assessment within reach; not found where a unit may not see it yet. */
export const assessmentRowOf = async ({ tx, lang }: Context, assessmentId: string): Promise<Result<AssessmentRow>> => {
  const row = await readAssessment(tx, assessmentId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '考核' : 'the assessment' }) : granted(row);
};
