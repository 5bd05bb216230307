import { business, type Role, type Rule, unitRoles } from './roles.js';

const unitOrProxy: readonly Role[] = [...unitRoles, 'supervisor'];

/** The rows of the matrix for supervision by decree 733; on which thing, `inspection-permission` says. */
export const inspectionActions = {
  'inspection.read': { roles: business, scope: 'inspected-unit', zh: '查看督查', en: 'read inspections' },
  'inspection.write': { roles: ['supervisor'], scope: 'not-stepped-aside', zh: '组织督查', en: 'run inspections' },
  // §11, §16, §21: the government or its head.
  'inspection.approve': {
    roles: ['lead-official', 'supervisor'],
    scope: 'asked-to-approve',
    zh: '批准立项、结论和表扬批评建议',
    en: 'approve inspections, conclusions and their consequences',
  },
  'inspection.answer': { roles: unitOrProxy, scope: 'own-inspection', zh: '答复督查、报告整改、申请复核', en: 'answer an inspection' },
  'inspection.review': { roles: ['lead-official', 'supervisor'], scope: 'no-part-taken', zh: '作出复核决定', en: 'decide a review' },
  'inspection.hand-over': { roles: ['supervisor'], scope: 'jurisdiction', zh: '移送线索', en: 'hand over clues' },
  'inspection.rule': { roles: ['supervisor'], scope: 'jurisdiction', zh: '制定督查频次和期限规则', en: 'set the rules of inspections' },
} as const satisfies Record<string, Rule>;
