import { actionName, administratorRoles, granted, mayGrant, type Result, type Role, refused } from '@luoshi/domain';
import { type AccountRow, countActiveWith, readOfficial, readUnit, setRoles } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { accountOf } from './account-of.js';
import type { UserView } from './contract.js';
import { userView } from './user-view.js';

export type Grant = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly officialId: string | null;
};

const unitRoles: readonly Role[] = ['unit-liaison', 'unit-approver'];

/** What the grant names and the registry does not have, in a person's words. */
const unknownThing = async ({ tx, lang }: Context, { unitId, officialId }: Grant): Promise<string | null> => {
  if (unitId !== null && (await readUnit(tx, unitId)) === null) return lang === 'zh' ? '这个单位' : 'this unit';
  if (officialId !== null && (await readOfficial(tx, officialId)) === null) return lang === 'zh' ? '这位领导' : 'this official';
  return null;
};

/** Why nobody at all may hold these roles like this, or null. */
export const unsoundGrant = async (ctx: Context, grant: Grant): Promise<ReturnType<typeof refused> | null> => {
  if (administratorRoles.filter((role) => grant.roles.includes(role)).length > 1) return refused('administrators-separate');
  if (grant.unitId === null && grant.roles.some((role) => unitRoles.includes(role))) return refused('unit-required');
  const unknown = await unknownThing(ctx, grant);
  return unknown === null ? null : refused('not-found', { thing: unknown });
};

const losesLastAdministrator = async (ctx: Context, { roles }: Grant, account: AccountRow): Promise<boolean> =>
  account.state === 'active' &&
  account.roles.includes('system-admin') &&
  !roles.includes('system-admin') &&
  (await countActiveWith(ctx.tx, 'system-admin')) === 1;

const refusalOf = async (ctx: Context, grant: Grant, account: AccountRow) => {
  if (!mayGrant(ctx.actor, await countActiveWith(ctx.tx, 'security-admin')))
    return refused('not-permitted', { action: actionName('user.grant', ctx.lang) });
  const unsound = await unsoundGrant(ctx, grant);
  if (unsound !== null) return unsound;
  return (await losesLastAdministrator(ctx, grant, account)) ? refused('last-administrator') : null;
};

/** Sets what an account may do and for whom; it holds from the person's next request. */
export const grantRoles = async (ctx: Context, grant: Grant): Promise<Result<UserView>> => {
  const account = await accountOf(ctx, grant.userId);
  if (!account.ok) return account;
  const refusal = await refusalOf(ctx, grant, account.value);
  if (refusal !== null) return refusal;
  await setRoles(ctx.tx, grant);
  const data = {
    username: account.value.username,
    roles: grant.roles.join('、'),
    unit: grant.unitId ?? '',
    official: grant.officialId ?? '',
  };
  await record(ctx, { action: 'user.granted', thingKind: 'user', thingId: grant.userId, data });
  const after = await accountOf(ctx, grant.userId);
  return after.ok ? granted(userView(after.value)) : after;
};
