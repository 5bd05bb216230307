import { business, type Rule } from './roles.js';

/** The rows of the matrix for papers: a unit reads those issued to it. */
export const paperActions = {
  'paper.read': { roles: business, scope: 'reach', zh: '查看公文', en: 'read papers' },
  'paper.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '起草、印发、撤回公文', en: 'write, issue and withdraw papers' },
} as const satisfies Record<string, Rule>;
