import type { Role } from '@luoshi/domain';
import { useWords } from '../../lib/i18n.js';
import { usersWords } from './users-words.js';

/** A role's name. */
export const useRoleName = (): ((role: Role) => string) => {
  const words = useWords(usersWords);
  const names: Readonly<Record<Role, string>> = {
    supervisor: words.supervisor,
    'lead-official': words.leadOfficial,
    'unit-liaison': words.unitLiaison,
    'unit-approver': words.unitApprover,
    assessor: words.assessor,
    'system-admin': words.systemAdmin,
    'security-admin': words.securityAdmin,
    'audit-admin': words.auditAdmin,
  };
  return (role) => names[role];
};
