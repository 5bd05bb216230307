import type { Answer } from '@luoshi/client';
import type { Stage } from './stage.js';

type Assessment = Answer<'readAssessment'>;
type Appeal = Answer<'readAppeal'>;

const quarter = '2024-Q2';

const assess = async ({ seat, planId }: Stage, period: string, acts: readonly string[]): Promise<Assessment> => {
  const assessor = seat('kaohe');
  const order = { planId, period, schemeId: 'liaoning', version: 1 };
  let assessment = await assessor.ask<Assessment>('POST', '/api/assessments', order);
  for (const act of acts) {
    const { assessmentId, edit } = assessment;
    assessment = await assessor.ask<Assessment>('POST', `/api/assessments/${assessmentId}/${act}`, { edit });
  }
  return assessment;
};

/** July: the second quarter is scored and made public; a unit appeals one line, and somebody who did not score decides. */
export const assessQuarter = async (stage: Stage): Promise<void> => {
  stage.clock.goTo('2024-07-11');
  const { assessmentId } = await assess(stage, quarter, ['score', 'freeze', 'publish']);
  stage.clock.goTo('2024-07-12');
  const { appealId, edit } = await stage.seat('shuili-shenhe').ask<Appeal>('POST', '/api/appeals', {
    assessmentId,
    unitId: stage.unitIds.shuili,
    lineKey: 'missing-plan',
    statement: '其中一项的推进表已由共同牵头单位报送（演示）。',
  });
  const decision = { edit, act: 'raise', points: '-7', decision: '情况属实，该项不扣分（演示）。' };
  await stage.supervisor.ask('POST', `/api/appeals/${appealId}/decide`, decision);
};

/** January: the quarter is made final, and the year scored on its base, still open. */
export const assessYear = async (stage: Stage): Promise<void> => {
  stage.clock.goTo('2025-01-21');
  const assessor = stage.seat('kaohe');
  const { items } = await assessor.ask<Answer<'listAssessments'>>('GET', '/api/assessments');
  for (const { assessmentId } of items.filter(({ period }) => period === quarter)) {
    const { edit } = await assessor.ask<Assessment>('GET', `/api/assessments/${assessmentId}`);
    await assessor.ask('POST', `/api/assessments/${assessmentId}/finish`, { edit });
  }
  await assess(stage, '2024', ['score']);
};
