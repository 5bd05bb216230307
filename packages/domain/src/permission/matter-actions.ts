import { business, type Rule, unitRoles } from './roles.js';

/** The rows of the matrix for matters (督办事项); on which thing, `matter-permission` says. */
export const matterActions = {
  'matter.read': { roles: business, scope: 'own-matter-seen', zh: '查看督办事项', en: 'read matters' },
  'matter.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '立督办事项、认定理由、办结', en: 'open, judge and close matters' },
  'matter.answer': {
    roles: [...unitRoles, 'supervisor'],
    scope: 'own-matter',
    zh: '说明理由、反馈督办事项',
    en: 'explain and answer matters',
  },
  // 国令第733号第二十一条: the government or its head.
  'matter.approve': {
    roles: ['lead-official', 'supervisor'],
    scope: 'own-official',
    zh: '批准通报批评和问责',
    en: 'approve criticism and accountability',
  },
} as const satisfies Record<string, Rule>;
