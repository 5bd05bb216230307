import { buildApp } from '../../packages/server/dist/index.js';
import { openStore } from '../../packages/store/dist/index.js';
import { yearsEnd } from './open-year.mjs';
import { jurisdiction } from './year-plan.mjs';

/** A server over a filled place, asked without a network. With `keepsPages: false` every page is made anew. */
export const openOffice = async (place, { keepsPages = false } = {}) => {
  const store = await openStore(place);
  const app = await buildApp({
    store: keepsPages ? store : { ...store, revision: () => null },
    jurisdictionId: jurisdiction,
    now: yearsEnd,
  });
  return {
    app,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
};

const said = (answer) => {
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer;
};

const logIn = async (app, credentials) => {
  const answer = said(await app.inject({ method: 'POST', url: '/api/session', payload: credentials }));
  const cookie = answer.headers['set-cookie'].toString().split(';')[0];
  return async (method, url, payload) =>
    said(await app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) })).json();
};

/** The supervisor, and a liaison of the unit that leads the plan's first task. Both ask by method and address. */
export const seatOffice = async (app, { account, planId }) => {
  const supervisor = await logIn(app, account);
  const { items } = await supervisor('GET', `/api/tasks?plan=${planId}&limit=1`);
  const unitId = items[0].leadUnits[0].unitId;
  const { user, initialPassword } = await supervisor('POST', '/api/users', { username: 'liaison', displayName: '联络员' });
  await supervisor('PUT', `/api/users/${user.userId}/roles`, { roles: ['unit-liaison'], unitId, officialId: null });
  const first = await logIn(app, { username: 'liaison', password: initialPassword });
  const password = 'chosen for the benchmark only';
  await first('POST', '/api/session/password', { current: initialPassword, next: password });
  return { supervisor, liaison: await logIn(app, { username: 'liaison', password }), unitId };
};
