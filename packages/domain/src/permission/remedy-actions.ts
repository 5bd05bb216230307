import { type Role, type Rule, unitRoles } from './roles.js';

const concerned: readonly Role[] = ['supervisor', 'lead-official', ...unitRoles];

/** The rows of the matrix for instructions, problems and complaints; on which thing, `remedy-permission` says. */
export const remedyActions = {
  // Not the assessor's: an instruction counts in no assessment (2024年减负规定).
  'instruction.read': { roles: concerned, scope: 'own-instruction-seen', zh: '查看批示', en: 'read instructions' },
  'instruction.write': {
    roles: ['supervisor', 'lead-official'],
    scope: 'own-instruction',
    zh: '登记、交办、呈报批示',
    en: 'record, assign and report instructions',
  },
  'instruction.close': { roles: ['lead-official', 'supervisor'], scope: 'own-official', zh: '办结批示', en: 'close instructions' },
  'problem.read': { roles: concerned, scope: 'own-problem-seen', zh: '查看问题清单', en: 'read the problem list' },
  'problem.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '列入、核查、销号问题', en: 'list, check and close problems' },
  'problem.answer': { roles: [...unitRoles, 'supervisor'], scope: 'own-problem', zh: '制定措施、报告整改', en: 'plan and report mending' },
  'dispatch.read': { roles: ['supervisor', 'lead-official'], scope: 'jurisdiction', zh: '查看调度', en: 'read the dispatch view' },
  'complaint.read': { roles: ['supervisor'], scope: 'jurisdiction', zh: '查看投诉建议', en: 'read complaints' },
  'complaint.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '受理、答复投诉建议', en: 'take up and answer complaints' },
} as const satisfies Record<string, Rule>;
