import { type APIRequestContext, request } from 'playwright-core';
import { expect } from 'vitest';
import type { StartedLedger } from './start-ledger.js';

/** Somebody with an account who has chosen a password. */
export type Account = { readonly userId: string; readonly username: string; readonly password: string };

type Opening = {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  /** Full name of the unit that the person works for. */
  readonly unit?: string;
  /** Name of the lead official that the person is. */
  readonly official?: string;
};

/** An account with its roles, opened over the API as the first account and past its initial password: how that looks is another journey's. */
export const openAccount = async (ledger: StartedLedger, { username, displayName, roles, unit, official }: Opening): Promise<Account> => {
  const administrator = await request.newContext({ baseURL: ledger.address });
  await said(administrator, '/api/session', { username: ledger.username, password: ledger.password });
  const { user, initialPassword } = await said<Opened>(administrator, '/api/users', { username, displayName });
  const unitId = unit === undefined ? null : await unitNamed(administrator, unit);
  const officialId = official === undefined ? null : await officialNamed(administrator, official);
  const granted = await administrator.put(`/api/users/${user.userId}/roles`, { data: { roles, unitId, officialId } });
  expect(await granted.text()).toContain(username);
  await administrator.dispose();
  const password = `chosen by ${username} for a journey`;
  const person = await request.newContext({ baseURL: ledger.address });
  await said(person, '/api/session', { username, password: initialPassword });
  await said(person, '/api/session/password', { current: initialPassword, next: password });
  await person.dispose();
  return { userId: user.userId, username, password };
};

type Opened = { readonly user: { readonly userId: string }; readonly initialPassword: string };

const said = async <T>(from: APIRequestContext, url: string, data: object): Promise<T> => {
  const answer = await from.post(url, { data });
  expect([url, answer.status()]).toEqual([url, 200]);
  return (await answer.json()) as T;
};

const unitNamed = async (from: APIRequestContext, name: string): Promise<string> => {
  const { items } = (await (await from.get('/api/units', { params: { q: name } })).json()) as { items: { unitId: string; name: string }[] };
  const unit = items.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`the registry has no ${name}`);
  return unit.unitId;
};

const officialNamed = async (from: APIRequestContext, name: string): Promise<string> => {
  type Page = { readonly items: readonly { readonly officialId: string; readonly name: string }[] };
  const { items } = (await (await from.get('/api/officials', { params: { limit: 200 } })).json()) as Page;
  const official = items.find((one) => one.name === name);
  if (official === undefined) throw new Error(`no plan names ${name}`);
  return official.officialId;
};
