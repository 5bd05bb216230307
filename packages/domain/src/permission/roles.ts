import type { Scope } from './scopes.js';

/** Every role an account can hold. */
export const roles = [
  'supervisor',
  'lead-official',
  'unit-liaison',
  'unit-approver',
  'assessor',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
/** supervisor 督查室 · lead-official 牵头领导 · unit-liaison 联络员 · unit-approver 审核人 · assessor 考核 · 系统/安全/审计管理员 (三员). */
export type Role = (typeof roles)[number];

/** 三员分立: no account may hold two of these. */
export const administratorRoles = ['system-admin', 'security-admin', 'audit-admin'] as const satisfies readonly Role[];

/** A row of the permission matrix: who may, on which things, and what the act is called in a refusal. */
export type Rule = { readonly roles: readonly Role[]; readonly scope: Scope; readonly zh: string; readonly en: string };

/** Everyone who works with the ledger: all but the three administrators. */
export const business: readonly Role[] = ['supervisor', 'lead-official', 'unit-liaison', 'unit-approver', 'assessor'];

/** Who works for one unit. */
export const unitRoles: readonly Role[] = ['unit-liaison', 'unit-approver'];
