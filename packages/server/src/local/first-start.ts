import { granted, type Registry, type Result } from '@luoshi/domain';
import { addJurisdiction, insertAccount } from '@luoshi/store';
import { record } from '../audit/record.js';
import { hashPassword, initialPassword } from '../auth/password.js';
import { importDocument } from '../features/imports/confirm-import.js';
import { loadRegistry } from '../ledger/load-registry.js';
import type { Context } from '../operation.js';

/** A document as it lies on the disk. */
export type FirstDocument = { readonly bytes: Uint8Array; readonly filename: string };

/** The account that a new ledger begins with. The password is shown once and kept nowhere. */
export type FirstAccount = { readonly username: string; readonly password: string };

/** What a new ledger begins with. `isSample`: everything in it is made up, and it says so for good. */
export type Beginning = { readonly registry: Registry; readonly document: FirstDocument | null; readonly isSample: boolean };

const username = 'admin';

/**
 * Opens a new ledger: the registry, the first account, and the plan that is shipped, in the caller's transaction. The account supervises and
 * administers accounts; the security and audit administrators are other persons, whom it appoints. Its password is random and long, so that
 * it need not be changed before the first look.
 */
export const firstStart = async (ctx: Context, { registry, document, isSample }: Beginning): Promise<Result<FirstAccount>> => {
  await addJurisdiction(ctx.tx, { name: registry.name, createdAt: ctx.now(), isSample });
  const units = await loadRegistry(ctx.tx, registry);
  await record(ctx, {
    action: 'ledger.opened',
    thingKind: 'ledger',
    thingId: registry.jurisdiction,
    data: { registry: registry.name, units },
  });
  const password = initialPassword();
  const account = {
    userId: ctx.newId(),
    username,
    displayName: '管理员',
    passwordHash: await hashPassword(password),
    roles: ['supervisor', 'system-admin'] as const,
    mustChangePassword: false,
    createdAt: ctx.now(),
  };
  await insertAccount(ctx.tx, account);
  await record(ctx, {
    action: 'user.added',
    thingKind: 'user',
    thingId: account.userId,
    data: { username, displayName: account.displayName },
  });
  const imported = document === null ? granted(null) : await importDocument(ctx, document);
  return imported.ok ? granted({ username, password }) : imported;
};
