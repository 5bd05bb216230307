import { business, type Rule, unitRoles } from './roles.js';

/** The rows of the matrix for assessments and appeals; on which thing, `assessment-permission` says. */
export const assessmentActions = {
  'assessment.read': { roles: business, scope: 'own-score', zh: '查看考核', en: 'read assessments' },
  'assessment.write': {
    roles: ['assessor'],
    scope: 'jurisdiction',
    zh: '计分、冻结、公示、更正',
    en: 'score, freeze, publish and correct',
  },
  'assessment.scheme': { roles: ['assessor'], scope: 'jurisdiction', zh: '制定考核方案', en: 'make assessment schemes' },
  'appeal.read': { roles: business, scope: 'own-appeal-seen', zh: '查看复核', en: 'read appeals' },
  'appeal.write': { roles: [...unitRoles, 'supervisor'], scope: 'own-appeal', zh: '申请复核', en: 'appeal a score' },
  'appeal.decide': { roles: ['assessor', 'supervisor'], scope: 'not-own-scoring', zh: '决定复核', en: 'decide appeals' },
} as const satisfies Record<string, Rule>;
